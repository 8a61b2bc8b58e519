// Built-in methods that the pages call and Chrome 80, whose syntax they are built for, does not have yet: made where they are missing.
import 'core-js/es/array/at';
import 'core-js/es/array/find-last';
import 'core-js/es/array/find-last-index';
import 'core-js/es/string/replace-all';
