// Calm: white, pale lines, one blue for action.
import type { ThemeConfig } from 'antd';

export const BLUE = '#1d5fbf';

export function theme(isLargeType: boolean): ThemeConfig {
  return {
    token: {
      colorPrimary: BLUE,
      colorInfo: BLUE,
      colorLink: BLUE,
      colorText: '#1f2733',
      colorTextSecondary: '#566172',
      colorTextPlaceholder: '#6b7686',
      colorBorder: '#c9d2de',
      borderRadius: 4,
      fontSize: isLargeType ? 18 : 14,
      controlHeight: isLargeType ? 40 : 32,
      fontFamily: 'inherit',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
  };
}
