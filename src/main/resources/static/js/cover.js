// 画面を隠す (Alt+L): covers the page at once, for eyes and screen readers and on paper, in every window of the browser. The server
// is told as well: whoever reloads or goes back finds nothing. Without it the button leads to a page that shows nothing.
"use strict";

(() => {
  const WITHOUT_PASSWORD = 60_000;
  const dialog = document.getElementById("ts-cover");
  const form = dialog.querySelector("form");
  const fields = form.querySelector(".ts-form");
  const password = form.querySelector("input[type=password]");
  const trouble = form.querySelector("[role=alert]");
  const windows = new BroadcastChannel("tsunagi-cover");
  let title;
  let timer;
  let shown = Promise.resolve();
  let uncovered = () => {};

  const say = (text) => {
    trouble.textContent = text;
    trouble.hidden = text === "";
  };
  const askForPassword = () => {
    fields.hidden = false;
    if (dialog.contains(document.activeElement)) password.focus();
  };

  const cover = () => {
    if (dialog.open) return;
    title = document.title;
    document.title = "画面を隠しています";
    fields.hidden = true;
    say("");
    shown = new Promise((resolve) => (uncovered = resolve));
    dialog.showModal();
    document.body.classList.add("ts-covered");
    timer = setTimeout(askForPassword, WITHOUT_PASSWORD);
  };
  const uncover = () => {
    if (!dialog.open) return;
    clearTimeout(timer);
    password.value = "";
    document.title = title;
    document.body.classList.remove("ts-covered");
    dialog.close();
    uncovered();
  };

  // Away or not, the page stays covered; the server is told as soon as it is back.
  const tell = async () => {
    const page = location.pathname + location.search;
    const request = () => ({ method: "POST", body: new URLSearchParams({ page }) });
    while (dialog.open && (await tsunagi.ask("/screen/hide", request)) === null) await tsunagi.wait();
  };
  const hide = () => {
    cover();
    windows.postMessage("hide");
    tell();
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const request = () => ({ method: "POST", body: new URLSearchParams({ password: password.value }) });
    const answer = await tsunagi.ask("/screen/show", request);
    password.value = "";
    if (answer?.status === 204 || (answer?.status === 401 && (await tsunagi.signInAgain(true)))) {
      uncover();
      windows.postMessage("show");
    } else if (answer?.status === 422) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      askForPassword();
      say(page.querySelector(".ts-error")?.textContent.replace("＊", "") ?? "パスワードを入力してください。");
      password.focus();
    } else {
      say("サーバーにつながりません。少し待ってから、もう一度押してください。");
    }
  });
  dialog.addEventListener("cancel", (event) => event.preventDefault());

  document.addEventListener(
    "keydown",
    (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyL") return;
      event.preventDefault();
      hide();
    },
    true,
  );
  document.addEventListener("submit", (event) => {
    if (event.target.getAttribute("action") !== "/screen/hide") return;
    event.preventDefault();
    hide();
  });
  windows.addEventListener("message", (event) => (event.data === "hide" ? cover() : uncover()));

  // A page that the browser has kept and shows again without asking the server.
  window.addEventListener("pageshow", async (event) => {
    if (!event.persisted) return;
    const answer = await tsunagi.ask("/session", () => ({}));
    if (answer?.headers.has("Tsunagi-Hidden")) cover();
  });

  // What a page sends while the screen is hidden waits until it is shown again.
  tsunagi.whenShown = () => {
    cover();
    return shown;
  };
})();
