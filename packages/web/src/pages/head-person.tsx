// Who is signed in, and the way to sign in or out.
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { firstPage } from '../signing/first-page.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';

export function HeadPerson() {
  const words = useWords();
  const { session, leave, askAccount, askPassword, askTotp } = useSigning();
  const navigate = useNavigate();
  if (session === undefined) return null;
  const { account, name } = session;
  const signIn = () => askAccount((next) => void navigate({ to: firstPage(next), search: {} }));
  if (!session.signedIn || name === null)
    return (
      <Button type="text" size="small" onClick={signIn}>
        {words.account.signIn}
      </Button>
    );
  const leaving = () => void leave().then(() => navigate({ to: '/' }));
  const items =
    account === null
      ? [
          { key: 'account', label: words.account.title, onClick: signIn },
          { key: 'leave', label: words.sign.signOut, onClick: () => void leave() },
        ]
      : [
          { key: 'password', label: words.account.changePassword, onClick: askPassword },
          { key: 'totp', label: words.account.totp.title, onClick: askTotp },
          { key: 'leave', label: words.account.signOut, onClick: leaving },
        ];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button type="text" size="small" data-testid="person">
        <span>
          <span className="signed-as">
            {account === null ? words.sign.signedAs : <span lang="zh-CN">{account.unit?.name} </span>}
          </span>
          <span lang="zh-CN">{name}</span>
        </span>
      </Button>
    </Dropdown>
  );
}
