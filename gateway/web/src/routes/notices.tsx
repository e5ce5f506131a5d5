export { Notices as default } from '@/features/notices/Notices';
