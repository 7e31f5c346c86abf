// Runs before the first paint, so that a reader who chose dark never sees a white flash.
document.documentElement.dataset.scheme = localStorage.getItem('scheme') ?? 'system';
