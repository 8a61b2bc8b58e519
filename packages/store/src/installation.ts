/** Code under which the installation itself keeps what belongs to no single government. */
export const INSTALLATION = '000000';
