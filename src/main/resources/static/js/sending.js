// Sends a form and keeps its page until there is an answer: nothing that was typed is lost while the server is away or because
// the session has ended. The same token goes with every attempt, so the form takes effect once.
"use strict";

(() => {
  const { takesPart, isVersioned, base, show, pressable, pause, resume } = tsunagi.drafts;
  const sending = new WeakSet();

  const request = (form, submitter) => () => {
    const data = new FormData(form, submitter);
    if (isVersioned(form)) data.set("formBase", base(form));
    const multipart = form.getAttribute("enctype") === "multipart/form-data";
    return { method: "POST", body: multipart ? data : new URLSearchParams(data) };
  };

  // Where only the part after # differs, a browser would stay on the page that it has.
  const goTo = (address) => {
    const target = new URL(address, location.href);
    const here = target.pathname + target.search === location.pathname + location.search;
    if (here && target.hash) {
      history.replaceState(null, "", target);
      location.reload();
    } else {
      location.assign(target);
    }
  };

  // A page that came as the answer: the form with its errors, the choice between two texts.
  const turnTo = (html, form) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const known = new Set([...document.styleSheets].map((sheet) => sheet.href));
    for (const sheet of page.head.querySelectorAll("link[rel=stylesheet]")) {
      if (!known.has(new URL(sheet.getAttribute("href"), location.href).href)) document.head.append(sheet);
    }
    document.title = page.title;
    document.getElementById("main").replaceWith(page.getElementById("main"));
    window.scrollTo(0, 0);
    window.htmx?.process(document.getElementById("main"));
    document.dispatchEvent(new Event("tsunagi:page"));
    const again = (next) => next.getAttribute("action") === form.getAttribute("action");
    [...document.querySelectorAll("#main form")].filter(again).forEach(resume);
  };

  // The form can be neither saved nor put right now: its page stays, with what the answer says.
  const refused = async (form, answer) => {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const words = [page.querySelector("#main h1"), page.querySelector("#main .ts-text")];
    const banner = document.createElement("p");
    banner.className = "ts-banner ts-refused";
    banner.dataset.tone = "danger";
    banner.setAttribute("role", "alert");
    banner.textContent = [...words.map((part) => part?.textContent ?? ""), "入力は消えていません。"].join("　");
    form.querySelector(".ts-refused")?.remove();
    form.append(banner);
  };

  // Tells that the server is away, until it is back or the writer has rather gone back to her text.
  const waitingRoom = (form) => {
    const room = { left: false };
    const actions = document.createElement("div");
    actions.className = "ts-actions";
    const leave = new Promise((resolve) => {
      actions.append(pressable("入力に戻る", () => resolve((room.left = true))));
    });
    room.wait = () => {
      if (!actions.isConnected) {
        show(form, "サーバーにつながりません。入力は消えていません。つながり次第、自動で保存します。", { tone: "danger" });
        form.inert = true;
        form.after(actions);
      }
      return Promise.race([tsunagi.wait(), leave]);
    };
    room.close = () => {
      form.inert = false;
      actions.remove();
    };
    return room;
  };

  // The answer to the form; none when the writer went back to her text before it came.
  const answered = async (form, submitter) => {
    const room = waitingRoom(form);
    const action = submitter?.getAttribute("formaction") ?? form.getAttribute("action");
    try {
      while (!room.left) {
        const answer = await tsunagi.ask(action, request(form, submitter));
        if (answer === null) await room.wait();
        else if (answer.status !== 401) return answer;
        else if (!(await tsunagi.signInAgain())) return null;
      }
      return null;
    } finally {
      room.close();
    }
  };

  const isToBePutRight = (answer) => answer.status < 500 && answer.status !== 400 && answer.status !== 413;

  const send = async (form, submitter) => {
    await pause(form);
    const answer = await answered(form, submitter);
    if (answer === null) {
      await resume(form);
    } else if (answer.headers.has("Tsunagi-Location")) {
      goTo(answer.headers.get("Tsunagi-Location"));
    } else if (!answer.headers.get("Content-Type")?.startsWith("text/html")) {
      // Neither a page nor the way to one: the browser knows what to do with it.
      HTMLFormElement.prototype.submit.call(form);
    } else if (isToBePutRight(answer)) {
      turnTo(await answer.text(), form);
    } else {
      await refused(form, answer);
      resume(form);
    }
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (event.defaultPrevented || !takesPart(form)) return;
    event.preventDefault();
    if (sending.has(form)) return;
    sending.add(form);
    await send(form, event.submitter).finally(() => {
      sending.delete(form);
      delete form.dataset.sent;
    });
  });
})();
