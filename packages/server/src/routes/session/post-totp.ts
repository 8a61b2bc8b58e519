import { requirePassword } from '../../accounts/change-own-password.ts';
import { actorOf, type RequestAccount } from '../../accounts/request-account.ts';
import { newTotp, stepOfCode } from '../../accounts/totp.ts';
import { type TotpAnswer, totpAnswer, totpStep } from '../../api/session.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Two steps: a secret is shown once, and is in force when a code made from it comes back. */
export function postTotp(app: App, { store, limits }: RoutesContext): void {
  app.post(
    '/api/session/totp',
    {
      config: { audited: 'store', rateLimit: { max: limits.signInsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: "Set up one's second factor",
        description:
          '`begin` answers the secret; `confirm` with a code of it puts it in force, in place of one before.',
        tags: ['session'],
        body: totpStep,
        response: { 200: totpAnswer, ...errorsOf(400, 401, 409, 422, 429, 503) },
      },
    },
    async ({ account, body }) => {
      if (body.step === 'confirm') return confirm(account!, body.totp);
      await requirePassword(store, account!, body.password);
      const { secret, uri } = newTotp(account!.login);
      await store.accounts.beginTotp(account!, secret);
      return { confirmed: false, secret, uri };
    },
  );

  async function confirm(account: RequestAccount, code: string): Promise<TotpAnswer> {
    const pending = await store.accounts.totpSecret(account, 'pending');
    const step = pending === null ? null : stepOfCode(pending, code, store.now());
    if (pending === null || step === null) throw apiFailure('totp-wrong');
    if (!(await store.accounts.confirmTotp(account, pending, actorOf(account)))) throw apiFailure('totp-overtaken');
    await store.accounts.useTotpStep(account, step);
    return { confirmed: true, secret: null, uri: null };
  }
}
