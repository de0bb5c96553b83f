/** Stands in the bundle for parts of pdfkit's packages that the program never reaches, and says so if it ever does. */
function neverCalled() {
  throw new Error('a part of pdfkit was called that is not bundled');
}

// oxlint-disable-next-line import/no-default-export -- it stands in for default exports
export default neverCalled;
export { neverCalled as cbc, neverCalled as create, neverCalled as ecb };
