// 書きかけ: keeps on the server what is being typed, one second after a pause and at least every five seconds. Nothing is ever
// stored in the browser, which may be anybody's next.
"use strict";

tsunagi.drafts = (() => {
  const PAUSE = 1000;
  const AT_LEAST_EVERY = 5000;
  const OF_THE_PAGE = ["_csrf", "formToken", "formPage", "formBase"];
  const TYPED = "textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=submit], [type=file], [type=search])";
  const forms = new WeakMap();

  // A control may be named "method" or "action", and would stand in for the form's own property.
  const takesPart = (form) =>
    form?.getAttribute("method") === "post" &&
    form.querySelector("input[name=formToken]") !== null &&
    form.querySelector("input[name=formPage]") !== null &&
    form.querySelector("input[type=password]") === null &&
    form.querySelector(TYPED) !== null;

  const value = (form, name) => form.querySelector(`input[name=${name}]`).value;
  const fields = (form) =>
    [...new FormData(form)]
      .filter(([name, text]) => !OF_THE_PAGE.includes(name) && typeof text === "string")
      .map(([name, text]) => ({ name, value: text }));

  // What stood in a form when it was opened tells who of two people has changed a field. A form that was refused is still the
  // one that was opened, and a draft brings along what it began with.
  const opened = new Map();
  const base = (form) => {
    const key = `${form.getAttribute("action")} ${value(form, "formToken")}`;
    if (!opened.has(key)) opened.set(key, form.querySelector("input[name=formBase]")?.value ?? JSON.stringify(fields(form)));
    return opened.get(key);
  };
  const isVersioned = (form) => form.querySelector("input[type=hidden][name=version]") !== null;
  [...document.querySelectorAll("form")].filter((form) => takesPart(form) && isVersioned(form)).forEach(base);

  // Beside the buttons. Said aloud only when it is news: each further minute is to be seen, not heard.
  const show = (form, text, { tone = "", aloud = true, button } = {}) => {
    let line = form.querySelector(".ts-kept-state");
    if (!line) {
      line = document.createElement("div");
      line.className = "ts-kept-state";
      line.append(document.createElement("span"), document.createElement("span"));
      line.lastElementChild.className = "ts-hidden";
      line.lastElementChild.setAttribute("role", "status");
      ([...form.querySelectorAll(".ts-actions")].at(-1) ?? form).append(line);
    }
    const [seen, heard] = line.children;
    line.dataset.tone = tone;
    seen.textContent = text;
    if (aloud) heard.textContent = text;
    line.querySelector("button")?.remove();
    if (button) line.append(button);
  };

  const pressable = (label, work) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ts-button ts-button--secondary ts-button--small";
    button.textContent = label;
    button.addEventListener("click", work);
    return button;
  };

  const written = (form) =>
    JSON.stringify({
      action: new URL(form.getAttribute("action"), location.href).pathname,
      page: value(form, "formPage"),
      title: document.title.replace(/^エラー：/, "").replace(/｜[^｜]*$/, ""),
      fields: isVersioned(form) ? [...fields(form), { name: "formBase", value: base(form) }] : fields(form),
    });

  const failed = async (form, answer) => {
    if (answer === null) {
      show(form, "サーバーにつながりません。入力は消えていません。つながり次第、自動で保存します。", { tone: "danger" });
      return true;
    }
    if (answer.status === 401) {
      const button = pressable("サインインする", async () => (await tsunagi.signInAgain()) && keep(form));
      show(form, "サインインの有効時間が過ぎたため、下書きに保存できていません。入力は消えていません。", { tone: "danger", button });
      return false;
    }
    const problem = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".ts-text");
    show(form, problem?.textContent ?? "下書きに保存できません。", { tone: "danger" });
    return false;
  };

  // One request at a time, each with the newest text; tries again by itself until the server is back.
  const keep = (form) => {
    const state = forms.get(form);
    if (!state || state.stopped) return state?.running ?? Promise.resolve();
    clearTimeout(state.timer);
    state.due = 0;
    state.running ??= (async () => {
      let again = true;
      while (again && !state.stopped && form.isConnected) {
        const body = written(form);
        if (body === state.kept) break;
        const token = value(form, "formToken").split(".")[0];
        const keepalive = document.visibilityState === "hidden" && body.length < 20_000;
        const request = { method: "PUT", body, keepalive, headers: { "Content-Type": "application/json" } };
        const answer = await tsunagi.ask(`/drafts/${token}`, () => request);
        if (answer?.ok) {
          const first = !state.kept || state.lost;
          Object.assign(state, { kept: body, lost: false });
          show(form, `${await answer.text()} 下書き保存済み`, { aloud: first });
          again = false;
        } else {
          state.lost = true;
          again = await failed(form, answer);
          if (again) await tsunagi.wait();
        }
      }
      state.running = undefined;
      if (!state.stopped && state.due) schedule(form, state);
    })();
    return state.running;
  };

  const schedule = (form, state) => {
    clearTimeout(state.timer);
    const latest = state.due + AT_LEAST_EVERY;
    state.timer = setTimeout(() => keep(form), Math.max(0, Math.min(PAUSE, latest - Date.now())));
  };

  const typed = (event) => {
    const form = event.target.form ?? event.target.closest?.("form");
    if (!takesPart(form)) return;
    if (!forms.has(form)) forms.set(form, {});
    const state = forms.get(form);
    if (state.stopped) return;
    state.due ||= Date.now();
    if (!state.running) schedule(form, state);
  };
  document.addEventListener("input", typed);
  document.addEventListener("change", typed);

  // Whoever leaves the page or the window in the middle of a sentence finds it whole.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    for (const form of document.querySelectorAll("form")) if (forms.get(form)?.due) keep(form);
  });

  // While a form is being saved it is no draft; if it can't be saved it is one again.
  const pause = async (form) => {
    const state = forms.get(form) ?? {};
    forms.set(form, state);
    state.stopped = true;
    clearTimeout(state.timer);
    await state.running;
  };
  const resume = (form) => {
    if (!takesPart(form)) return Promise.resolve();
    forms.set(form, { ...forms.get(form), stopped: false });
    return keep(form);
  };

  return { takesPart, isVersioned, base, show, pressable, pause, resume };
})();
