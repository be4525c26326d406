/** The built-in test credentials of each vendor; they open nothing but a stub. */
export type Credentials = {
  readonly 'ukg-wfm': {
    readonly username: string;
    readonly password: string;
    readonly client_id: string;
    readonly client_secret: string;
    readonly appkey: string;
  };
  readonly 'sage-intacct': {
    readonly client_id: string;
    readonly client_secret: string;
    /** `user@company` */
    readonly username: string;
  };
  readonly 'poweroffice-go': {
    readonly application_key: string;
    readonly client_key: string;
    readonly subscription_key: string;
  };
};
