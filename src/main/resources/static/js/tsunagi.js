// Only adds to pages that work without it.
"use strict";

// After a refused submission the reader starts at the list of what to put right.
const startAtTheSummary = () => document.getElementById("ts-summary")?.focus();
startAtTheSummary();
document.addEventListener("tsunagi:page", startAtTheSummary);

// While a Japanese word is being converted no key is a shortcut, and Enter submits nothing.
const converting = (event) => event.isComposing || event.keyCode === 229;

document.addEventListener("keydown", (event) => {
  if (converting(event)) return;
  const save = (event.ctrlKey || event.metaKey) && (event.key === "s" || event.key === "Enter");
  const form = event.target.closest?.("form[method=post]");
  if (save && form) {
    event.preventDefault();
    form.requestSubmit();
  }
});

// The keys that links and the search box announce (c, /, g t) work wherever nothing is being typed, and are not
// announced to whoever has switched them off in 操作の設定.
const SINGLE_KEYS = "a[aria-keyshortcuts], input[aria-keyshortcuts]";
if (document.body.dataset.singleKeys === "off") {
  document.querySelectorAll(SINGLE_KEYS).forEach((element) => element.removeAttribute("aria-keyshortcuts"));
}
let firstKey = "";
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
  if (typing || converting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const keys = firstKey + event.key;
  firstKey = event.key === "g" ? "g " : "";
  const announced = [...document.querySelectorAll(SINGLE_KEYS)].find(
    (element) => element.getAttribute("aria-keyshortcuts") === keys,
  );
  if (!announced) return;
  event.preventDefault();
  if (announced.matches("a")) announced.click();
  else announced.focus();
});

// A second, impatient press within three seconds sends nothing (the server would answer it just the same).
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  setTimeout(() => delete form.dataset.sent, 3000);
});

// An answer to what was typed before may replace a list from which something has been chosen meanwhile: it stays chosen.
let chosen;
document.addEventListener("htmx:beforeSwap", (event) => {
  chosen = event.detail.target.querySelector("input[type=radio]:checked")?.id;
});
document.addEventListener("htmx:afterSwap", (event) => {
  const again = chosen && event.detail.target.querySelector("#" + CSS.escape(chosen));
  if (again) again.checked = true;
});

document.addEventListener("htmx:responseError", () => {
  const banner = document.createElement("div");
  banner.className = "ts-banner";
  banner.dataset.tone = "danger";
  banner.setAttribute("role", "alert");
  banner.textContent = "保存できませんでした。通信を確認してもう一度押してください。入力は残っています。";
  document.getElementById("main")?.prepend(banner);
});
