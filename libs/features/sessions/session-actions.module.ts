import { Module } from '@nestjs/common';
import { AccountStore, LoginFailureStore, SessionStore } from '@dajuan/database/people';
import { IdentifySession } from './identify-session.service';
import { LogIn } from './log-in.service';
import { LogOut } from './log-out.service';

@Module({
  providers: [LogIn, LogOut, IdentifySession, AccountStore, SessionStore, LoginFailureStore],
  exports: [LogIn, LogOut, IdentifySession],
})
export class SessionActionsModule {}
