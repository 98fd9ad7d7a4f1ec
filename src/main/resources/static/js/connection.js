// What a page sends by itself: it stays where it is, and says so when the server is away or the session has ended.
"use strict";

window.tsunagi = (() => {
  const AWAY = [502, 503, 504];
  const RETRY_AFTER = 2000;
  const writer = document.body.dataset.writer;
  const csrfFields = () => document.querySelectorAll("input[name=_csrf]");
  const renew = (csrf) => csrfFields().forEach((field) => (field.value = csrf));

  // The windows of one browser share a session: what one of them sends keeps it alive for all.
  let lastUse = Date.now();
  const windows = new BroadcastChannel("tsunagi");
  windows.addEventListener("message", (event) => (lastUse = Math.max(lastUse, event.data)));
  const used = () => windows.postMessage((lastUse = Date.now()));

  // Answers null while the server or its database is away. What of the request depends on the token is made anew each time.
  const send = async (path, request, token) => {
    const { headers, ...options } = request();
    const csrf = token ?? csrfFields()[0]?.value ?? "";
    const told = { ...headers, "Tsunagi-Script": "true", "X-CSRF-TOKEN": csrf };
    try {
      const answer = await fetch(path, { redirect: "manual", ...options, headers: told });
      if (AWAY.includes(answer.status)) return null;
      if (answer.status !== 401) used();
      return answer;
    } catch {
      return null;
    }
  };

  // Whether this page's person is signed in. Another person finds her own first page instead of it.
  const isSignedIn = async () => {
    const answer = await send("/session", () => ({}));
    if (answer?.status !== 204) return false;
    if (answer.headers.get("Tsunagi-Writer") !== writer) {
      location.replace("/");
      return false;
    }
    renew(answer.headers.get("X-CSRF-TOKEN"));
    return true;
  };

  // The token of a page is an old one when its person has signed in again in another window.
  const ask = async (path, request) => {
    const answer = await send(path, request);
    if (answer?.status === 423) return tsunagi.whenShown().then(() => ask(path, request));
    return answer?.status === 403 && (await isSignedIn()) ? send(path, request) : answer;
  };

  const dialog = document.getElementById("ts-again");
  const [loginName, password] = dialog.querySelectorAll("input");
  const trouble = dialog.querySelector("[role=alert]");
  const say = (text) => {
    trouble.textContent = text;
    trouble.hidden = text === "";
  };

  const signIn = async () => {
    const page = await send("/sign-in", () => ({}));
    const html = page?.ok ? await page.text() : "";
    const csrf = new DOMParser().parseFromString(html, "text/html").querySelector("input[name=_csrf]");
    const body = new URLSearchParams({ loginName: loginName.value, password: password.value, writer });
    const answer = csrf && (await send("/sign-in", () => ({ method: "POST", body }), csrf.value));
    password.value = "";
    if (answer?.status === 204) {
      renew(answer.headers.get("X-CSRF-TOKEN"));
      return true;
    }
    if (answer?.status === 409) location.replace("/");
    say(answer ? "サインインできませんでした。ログイン名とパスワードを確かめてください。続けて5回失敗すると、15分間サインインできません。" : "サーバーにつながりません。少し待ってから、もう一度押してください。");
    password.focus();
    return false;
  };

  // Signs in again without leaving the page. covers hides what is on it: nobody knows who stands before the screen now.
  let open;
  const signInAgain = (covers = false) => {
    dialog.toggleAttribute("data-covers", covers);
    dialog.querySelector("[value=later]").hidden = covers;
    open ??= new Promise((resolve) => {
      const finish = (signedIn) => {
        open = undefined;
        dialog.close();
        resolve(signedIn);
      };
      const submitted = async (event) => {
        event.preventDefault();
        if (event.submitter?.value === "later") finish(false);
        else if (await signIn()) finish(true);
      };
      const cancelled = (event) => {
        event.preventDefault();
        if (!dialog.hasAttribute("data-covers")) finish(false);
      };
      dialog.firstElementChild.onsubmit = submitted;
      dialog.oncancel = cancelled;
      say("");
      dialog.showModal();
      loginName.focus();
    });
    return open;
  };

  const wait = () =>
    new Promise((resolve) => {
      setTimeout(resolve, RETRY_AFTER);
      window.addEventListener("online", resolve, { once: true });
    });

  return { ask, isSignedIn, signInAgain, wait, lastUse: () => lastUse };
})();
