import type { Submission, SubmissionStanding } from '@luoshi/mechanisms';
import type { Queryable } from '../../queries/queryable.ts';
import { storableText } from '../../storable-text.ts';

interface Place {
  readonly government: string;
  readonly matter: string;
}

/** Puts a suggestion just opened into the lists, and into those of its proposers. */
export async function insertSubmission(
  db: Queryable,
  { government, matter }: Place,
  submission: Submission,
): Promise<void> {
  const { number, session, field, receivedOn, proposers } = submission;
  const names = JSON.stringify(proposers.map(({ name }) => storableText(name)));
  await db.query(
    `insert into submissions (government, matter, number, session, field, received_on, proposers)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [government, matter, number, storableText(session), storableText(field), receivedOn, names],
  );
  const people = [...new Set(proposers.flatMap(({ person }) => (person === null ? [] : [storableText(person)])))];
  await db.query(
    'insert into matter_proposers (government, person, matter) select $1, person, $2 from unnest($3::text[]) as person',
    [government, matter, people],
  );
}

/** Writes what follows from its events. */
export async function updateSubmission(
  db: Queryable,
  { government, matter }: Place,
  { replyClass, grade, repliedAt, joinedTo }: SubmissionStanding,
): Promise<void> {
  await db.query(
    `update submissions set reply_class = $3, grade = $4, replied_at = $5, joined_to = $6
     where government = $1 and matter = $2`,
    [government, matter, replyClass, grade, repliedAt, joinedTo === null ? null : storableText(joinedTo)],
  );
}
