/** Starts workers under a policy that lets no text become code: only this page's own files are scripts. */

interface ScriptPolicy {
  createScriptURL(url: string): string;
}

interface PolicyMaker {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

const rules: ScriptPolicy = {
  createScriptURL(url) {
    const whole = new URL(url, location.href);
    if (whole.origin !== location.origin) throw new TypeError(`Scripts come from ${location.origin} only, not from ${whole.origin}.`);
    return whole.href;
  },
};

/** Where the browser knows trusted types, nothing else in the page can name a script. */
const policy = (globalThis as { readonly trustedTypes?: PolicyMaker }).trustedTypes?.createPolicy("atlas", rules) ?? rules;

/** A module worker from a file of this page's own. Throws a TypeError for any other. */
export function startWorker(url: string, name: string): Worker {
  return new Worker(policy.createScriptURL(url), { type: "module", name });
}

/** The registration of a service worker from a file of this page's own. Rejects where the browser does not want one. */
export async function registerServiceWorker(url: string): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(policy.createScriptURL(url), { updateViaCache: "none" });
}
