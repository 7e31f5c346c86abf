// Loaded before a program by a test: its system clock is WRONG_BY ms wrong, from the start or from SIGUSR1 on.
const wrongBy = Number(process.env.WRONG_BY ?? 0);
const now = Date.now.bind(Date);
const RealDate = Date;

if (process.env.WRONG_LATER) process.once('SIGUSR1', goWrong);
else if (wrongBy !== 0) goWrong();

function goWrong() {
  Date.now = () => now() + wrongBy;
  globalThis.Date = new Proxy(RealDate, {
    construct: (Real, given) => (given.length > 0 ? new Real(...given) : new Real(Real.now())),
    apply: (Real) => new Real(Real.now()).toString(),
  });
}
