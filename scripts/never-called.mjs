/** Stands in the bundle for parts of packages that the program never reaches, and says so if it ever does. */
function neverCalled() {
  throw new Error('a part of a package was called that is not bundled');
}

// oxlint-disable-next-line import/no-default-export -- it stands in for default exports
export default neverCalled;
// what pdfkit names
export { neverCalled as cbc, neverCalled as create, neverCalled as ecb };
// what @libpdf/core names
export {
  neverCalled as Boolean,
  neverCalled as Constructed,
  neverCalled as CryptoEngine,
  neverCalled as Integer,
  neverCalled as Null,
  neverCalled as ObjectIdentifier,
  neverCalled as OctetString,
  neverCalled as Sequence,
  neverCalled as UTCTime,
  neverCalled as createCMSECDSASignature,
  neverCalled as fromBER,
};
