import { getRouteApi } from '@tanstack/react-router';
import { SignIn } from '@/features/sign-in/SignIn';

const route = getRouteApi('/sign-in');

export default function SignInRoute() {
  return <SignIn back={route.useSearch().back} />;
}
