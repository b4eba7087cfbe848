/** One look for everything in the bar of controls. */
export const LABEL = 'mb-1 block text-dns-14B-130 text-solid-gray-800';
export const FIELD =
  'min-h-10 rounded-8 border border-solid-gray-600 bg-white px-3 text-dns-16N-130 text-solid-gray-900 hover:border-black';
export const STEP =
  'min-h-10 min-w-10 cursor-pointer rounded-8 border border-solid-gray-420 bg-white text-blue-900 hover:bg-blue-50 disabled:cursor-default disabled:text-solid-gray-420';
export const HINT = 'mt-1 text-dns-14N-130 text-solid-gray-600';
