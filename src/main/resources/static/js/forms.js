// Hides the fields of a sheet that are not asked. Without it all stay visible, each saying when it is filled in.
"use strict";

(() => {
  const prepare = () => {
    for (const form of document.querySelectorAll(".ts-sheet__form")) {
      const conditional = form.querySelectorAll("[data-visible-when]");
      const update = () => {
        const typed = new FormData(form);
        for (const field of conditional) {
          const chosen = typed.getAll(field.dataset.visibleWhen);
          const asked = field.dataset.visibleCodes.split(" ").some((code) => chosen.includes(code));
          field.hidden = !asked && field.querySelector(".ts-error") === null;
        }
      };
      form.addEventListener("change", update);
      update();
    }
  };
  prepare();
  document.addEventListener("tsunagi:page", prepare);
})();
