import { theme as antTheme, type ThemeConfig } from 'antd';
import type { Settings } from '../shell/settings';

const fontFamily = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** What a thumb hits, in pixels. */
const thumb = 44;

/** Body sizes in pixels; a phone reads a little larger. */
export function fontSizeOf(text: Settings['text'], isPhone: boolean): number {
  if (text === 'large') return 20;
  return isPhone ? 16 : 14;
}

/** Ant Design in the look of a well-set paper: one ink, thin lines, square corners, no shadow to speak of. */
export function themeOf({ text, look }: Settings, isPhone: boolean): ThemeConfig {
  const isDark = look === 'dark';
  const fontSize = fontSizeOf(text, isPhone);
  return {
    algorithm: isDark ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
    hashed: false, // :where(), which hashing needs, is younger than the oldest shell
    token: {
      fontFamily,
      fontSize,
      colorPrimary: isDark ? '#6ba3d6' : '#1f4e79',
      colorError: isDark ? '#ff8f86' : '#b3261e',
      colorLink: isDark ? '#86b8ec' : '#1f4e79',
      colorText: isDark ? '#e6e8ea' : '#1b1f24',
      colorTextSecondary: isDark ? '#a9b0b8' : '#565d66',
      colorTextDescription: isDark ? '#a9b0b8' : '#565d66',
      colorTextPlaceholder: isDark ? '#979ea6' : '#6a717a',
      colorBgContainer: isDark ? '#16191d' : '#ffffff',
      colorBgElevated: isDark ? '#1d2126' : '#ffffff',
      colorBorder: isDark ? '#454c55' : '#b9bfc7',
      colorBorderSecondary: isDark ? '#2f353c' : '#dfe3e8',
      borderRadius: 2,
      ...(isPhone ? { controlHeight: thumb, controlHeightSM: thumb } : { controlHeight: Math.round(fontSize * 2.15) }),
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      ...(isPhone && { Dropdown: { paddingBlock: 11 }, Select: { optionHeight: thumb, optionPadding: '10px 12px' } }),
      Table: { cellPaddingBlock: 7, cellPaddingInline: 8, headerBorderRadius: 0 },
    },
  };
}
