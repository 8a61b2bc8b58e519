// pdf.js ships its worker without types; only that loading it registers the worker on this thread matters here.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
