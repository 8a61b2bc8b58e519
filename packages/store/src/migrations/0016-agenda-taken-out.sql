-- What a person took off the agenda of a planned session: ids of matters, or words of decisions, that are not put on it again.
alter table dispatch_sessions add column taken_out json not null default '[]';
