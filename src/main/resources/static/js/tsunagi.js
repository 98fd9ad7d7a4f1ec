// Only adds to pages that work without it.
"use strict";

// After a refused submission the reader starts at the list of what to put right; where a page came in place of this one and has
// no such list (the choice between two texts), at its beginning.
const summary = () => document.getElementById("ts-summary");
summary()?.focus();
document.addEventListener("tsunagi:page", () => (summary() ?? document.getElementById("main")).focus());

// On a telephone the first part of a long list stands open, of the others the number; but nothing that is chosen is hidden.
if (matchMedia("(max-width: 40rem)").matches) {
  const [, ...others] = document.querySelectorAll(".ts-fold");
  others.forEach((part) => (part.open = part.querySelector(":checked") !== null));
}

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
