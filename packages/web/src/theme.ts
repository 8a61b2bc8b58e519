// Calm: white, pale lines, one blue for action.
import type { ThemeConfig } from 'antd';

export const BLUE = '#1d5fbf';

interface Look {
  readonly isLargeType: boolean;
  /** Nothing moves: what opens is there at once, and what closes is gone. */
  readonly isStill: boolean;
}

export function theme({ isLargeType, isStill }: Look): ThemeConfig {
  return {
    token: {
      colorPrimary: BLUE,
      // Darker under the pointer: white on the paler blue that would follow from it is below 4.5 : 1 (WCAG 1.4.3).
      colorPrimaryHover: '#134a99',
      colorPrimaryActive: '#0f3c7d',
      colorLinkHover: '#134a99',
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
      // A style sheet alone cuts the movements short, and what leaves at the end of one would wait for it.
      motion: !isStill,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
  };
}
