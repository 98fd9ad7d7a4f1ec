// Half an hour after the last request the session ends: five minutes before, the page says so.
"use strict";

(() => {
  const WARNING = 25 * 60_000;
  const END = 30 * 60_000;
  const LOOK_EVERY = 5_000;
  const dialog = document.getElementById("ts-idle");
  const minutes = dialog.querySelector("[data-minutes]");
  let ended = false;

  const look = async () => {
    const idle = Date.now() - tsunagi.lastUse();
    if (idle >= END && !ended) {
      ended = true;
      dialog.close();
      await tsunagi.signInAgain(true);
      ended = false;
    } else if (idle >= WARNING && idle < END) {
      minutes.textContent = Math.max(1, Math.ceil((END - idle) / 60_000));
      if (!dialog.open && !ended) dialog.showModal();
    } else if (dialog.open && idle < WARNING) {
      dialog.close();
    }
  };
  setInterval(look, LOOK_EVERY);

  dialog.addEventListener("close", async () => {
    if (dialog.returnValue === "leave") document.querySelector("form[action='/sign-out']").submit();
    else if (dialog.returnValue === "stay" && !(await tsunagi.isSignedIn())) await tsunagi.signInAgain();
    dialog.returnValue = "";
  });
  // Escape is an answer as well: whoever presses it is there.
  dialog.addEventListener("cancel", () => (dialog.returnValue = "stay"));
})();
