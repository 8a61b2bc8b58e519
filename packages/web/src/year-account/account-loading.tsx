// The account's own frame, empty: nothing jumps when it comes.
import { Skeleton } from 'antd';

export function AccountLoading() {
  return (
    <div className="account" role="status" aria-busy="true">
      <Skeleton active title={{ width: 320 }} paragraph={{ rows: 3, width: '100%' }} />
      <Skeleton active title={false} paragraph={{ rows: 10, width: '100%' }} />
    </div>
  );
}
