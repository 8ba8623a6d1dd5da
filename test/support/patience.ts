/** For tests with a database or a browser: a bound on hanging, not a measure of speed. */
jest.setTimeout(60_000);
