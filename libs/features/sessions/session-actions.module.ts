import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { AccountStore, LoginFailureStore, SessionStore } from '@dajuan/database/people';
import { ChangePassword } from './change-password.service';
import { IdentifySession } from './identify-session.service';
import { LogIn } from './log-in.service';
import { LogOut } from './log-out.service';
import { PasswordTries } from './password-tries';

@Module({
  providers: [
    LogIn,
    LogOut,
    IdentifySession,
    ChangePassword,
    PasswordTries,
    AccountStore,
    SessionStore,
    LoginFailureStore,
    OrganisationStore,
  ],
  exports: [LogIn, LogOut, IdentifySession, ChangePassword],
})
export class SessionActionsModule {}
