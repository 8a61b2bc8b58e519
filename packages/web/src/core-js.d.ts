// Each makes a built-in method where the browser lacks it, and exports nothing that is used.
declare module 'core-js/es/*';
