import { Refusal } from '../errors';
import { PasswordProfile, passwordPolicies } from './password-profile';

const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/** Why this may not be the login's new password, or null. What was used before is for whoever holds the hashes to say. */
export function refusePassword(password: string, login: string, profile: PasswordProfile): Refusal | null {
  const { minLength, minClasses } = passwordPolicies[profile];
  if ([...password].length < minLength) {
    return refusal('password_short', `密码至少${minLength}个字符`, `At least ${minLength} characters`);
  }
  if (classes.filter((each) => each.test(password)).length < minClasses) {
    return refusal(
      'password_simple',
      `大写字母、小写字母、数字、符号中至少要有${minClasses}种`,
      `At least ${minClasses} of capital letters, small letters, digits and signs`,
    );
  }
  if (password.toLowerCase().includes(login.toLowerCase())) {
    return refusal('password_has_login', '密码不能包含用户名', 'It must not contain the user name');
  }
  return null;
}

/** The password was used before. */
export function passwordUsedBefore(profile: PasswordProfile): Refusal {
  const { remembered } = passwordPolicies[profile];
  return refusal('password_used', `不能与最近${remembered}次的密码相同`, `Not one of the last ${remembered} passwords`);
}

function refusal(code: string, zh: string, en: string): Refusal {
  return { code, field: 'newPassword', zh, en };
}
