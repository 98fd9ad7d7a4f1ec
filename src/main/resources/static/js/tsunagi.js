// Only adds to pages that work without it.
"use strict";

// After a refused submission the reader starts at the list of what to put right.
const startAtTheSummary = () => document.getElementById("ts-summary")?.focus();
startAtTheSummary();
document.addEventListener("tsunagi:page", startAtTheSummary);

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
