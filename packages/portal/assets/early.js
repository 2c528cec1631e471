// Runs before the page is painted: holds back what an element will take the place of, so that nothing flickers.
document.documentElement.setAttribute('data-scripts', '');
setTimeout(() => document.documentElement.removeAttribute('data-scripts'), 4000);
