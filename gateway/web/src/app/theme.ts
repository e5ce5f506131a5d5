import { type ThemeConfig, theme } from 'antd';

const FONT =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif';

/** Ant Design in the colours of theme.css. Its own blue is too pale for text on white (4.10:1); ours is #0958d9. */
export function antd(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'tandem' },
    hashed: false,
    token: {
      colorPrimary: dark ? '#6ea8fe' : '#0958d9',
      colorLink: dark ? '#6ea8fe' : '#0958d9',
      colorInfo: dark ? '#6ea8fe' : '#0958d9',
      colorError: dark ? '#ff9d94' : '#b42318',
      colorSuccess: dark ? '#7fd18f' : '#1e7a33',
      colorWarning: dark ? '#f2bd62' : '#965a00',
      colorBgBase: dark ? '#191d23' : '#ffffff',
      colorTextBase: dark ? '#e7eaee' : '#1b1f27',
      colorTextLightSolid: dark ? '#0c1220' : '#ffffff',
      colorTextPlaceholder: dark ? '#98a2b0' : '#626b78',
      colorTextDescription: dark ? '#b2bac6' : '#555e6d',
      colorBgContainer: dark ? '#191d23' : '#ffffff',
      colorBgElevated: dark ? '#20252c' : '#ffffff',
      colorBorder: dark ? '#444c58' : '#c9ced6',
      colorBorderSecondary: dark ? '#2c323b' : '#e4e7ec',
      borderRadius: 6,
      fontFamily: FONT,
      fontSize: 14,
      controlHeight: 32,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
      Tooltip: { colorBgSpotlight: dark ? '#39414c' : '#1b1f27', colorTextLightSolid: '#ffffff' },
    },
  };
}
