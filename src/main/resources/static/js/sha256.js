// SHA-256 (FIPS 180-4) where the browser's own is not to be had: it is kept from pages that come without TLS, as inside an office.
const sha256 = (() => {
  const fraction = (root) => ((root - Math.floor(root)) * 0x100000000) | 0;
  const primes = [];
  for (let n = 2; primes.length < 64; n++) {
    if (primes.every((p) => n % p)) {
      primes.push(n);
    }
  }
  const K = primes.map((p) => fraction(Math.cbrt(p)));
  const turn = (x, n) => (x >>> n) | (x << (32 - n));

  function block(H, view, at, W) {
    for (let t = 0; t < 64; t++) {
      const s0 = t < 16 ? 0 : turn(W[t - 15], 7) ^ turn(W[t - 15], 18) ^ (W[t - 15] >>> 3);
      const s1 = t < 16 ? 0 : turn(W[t - 2], 17) ^ turn(W[t - 2], 19) ^ (W[t - 2] >>> 10);
      W[t] = t < 16 ? view.getInt32(at + t * 4) : (s1 + W[t - 7] + s0 + W[t - 16]) | 0;
    }
    let [a, b, c, d, e, f, g, h] = H;
    for (let t = 0; t < 64; t++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[t] + W[t]) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => { H[i] = (H[i] + word) | 0; });
  }

  return (buffer) => {
    const length = buffer.byteLength;
    const padded = new Uint8Array(((length + 72) >> 6) << 6);
    padded.set(new Uint8Array(buffer));
    padded[length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setBigUint64(padded.length - 8, BigInt(length) * 8n);
    const H = new Int32Array(primes.slice(0, 8).map((p) => fraction(Math.sqrt(p))));
    const W = new Int32Array(64);
    for (let at = 0; at < padded.length; at += 64) {
      block(H, view, at, W);
    }
    return [...H].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  };
})();
