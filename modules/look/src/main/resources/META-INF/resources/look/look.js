/*
 * What makes the pages pleasanter, and nothing that they need: without it every link and every form still works.
 * No inline handlers, no libraries; each part looks for its own data attribute.
 */
(() => {
  "use strict";
  const { dataset: { context }, nonce } = document.currentScript;
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  document.documentElement.classList.add("scripted");

  /* The menu folds on narrow screens. */
  const button = document.querySelector(".menu-button");
  const menu = document.getElementById("menu");
  if (button && menu) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const open = menu.classList.toggle("open");
      button.setAttribute("aria-expanded", String(open));
    });
  }

  /* One list at a time hangs open; Escape and a click elsewhere close it. */
  const hanging = () => all("details.more[open], details.my-name[open]");
  document.addEventListener("click", (event) => {
    hanging().filter((one) => !one.contains(event.target)).forEach((one) => { one.open = false; });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hanging().forEach((one) => { one.open = false; one.querySelector("summary").focus(); });
    }
  });

  /* A bar at the top when the answer takes more than 0.3 seconds. */
  const bar = document.getElementById("progress");
  let waiting = 0;
  const wait = () => { window.clearTimeout(waiting); waiting = window.setTimeout(() => { if (bar) { bar.hidden = false; } }, 300); };
  const done = () => { window.clearTimeout(waiting); if (bar) { bar.hidden = true; } };
  window.addEventListener("pageshow", done);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const plain = !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    const leaves = link && link.origin === location.origin && !link.hasAttribute("download") && !link.target
      && !/\.(pdf|docx|csv|geojson)$/.test(link.pathname)
      && (link.pathname !== location.pathname || link.search !== location.search);
    if (plain && leaves) { wait(); }
  });
  const ajax = () => {
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent((data) => { if (data.status === "begin") { wait(); } else if (data.status === "success") { done(); enhance(document); } });
      window.faces.ajax.addOnError(done);
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxStart", wait).on("pfAjaxComplete", () => { done(); enhance(document); });
    }
  };

  /* Empty filters stay out of the address. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.get) {
      all("input, select", form).filter((field) => field.value === "").forEach((field) => { field.disabled = true; });
    }
    wait();
  });
  window.addEventListener("pageshow", () => {
    all("form[data-get] :disabled").forEach((field) => { field.disabled = false; });
  });

  /* Confirmations: the thing and the consequence, in a dialog. */
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    const closer = event.target.closest("[data-close]");
    if (opener) {
      const dialog = document.getElementById(opener.dataset.opens);
      if (dialog && dialog.showModal) { event.preventDefault(); dialog.showModal(); }
    } else if (closer && closer.closest("dialog[open]")) {
      event.preventDefault();
      closer.closest("dialog").close();
    }
  });

  /* Links of the error summary go to the field, whatever it is made of. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".error-summary a");
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) {
      event.preventDefault();
      const field = target.matches("input, select, textarea") ? target
        : target.querySelector("[contenteditable], input:not([type=hidden]), select, textarea, button") || target;
      (field.closest(".field") || field).scrollIntoView({ block: "start" });
      field.focus({ preventScroll: true });
    }
  });

  /* Dates as people type them. The server decides; this shows what it will understand. */
  const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
  const dayOf = (year, month, day) => {
    const date = new Date(year, month - 1, day);
    return date.getMonth() === month - 1 && date.getDate() === day ? date : null;
  };
  const nearest = (month, day) => {
    const now = new Date();
    return [-1, 0, 1].map((step) => dayOf(now.getFullYear() + step, month, day)).filter(Boolean)
      .sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0] || null;
  };
  const understand = (typed) => {
    const text = typed.trim().toLowerCase().replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,?\s+/, "").replace(/^(\d{1,2})(st|nd|rd|th)/, "$1");
    const now = new Date();
    const shift = { yesterday: -1, today: 0, tomorrow: 1 }[text];
    if (shift !== undefined) { return new Date(now.getFullYear(), now.getMonth(), now.getDate() + shift); }
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    if (iso) { return dayOf(+iso[1], +iso[2], +iso[3]); }
    const parts = /^(\d{1,2})[\s./-]+([a-z]{3,9}|\d{1,2})\.?,?(?:[\s./-]+(\d{4}|\d{2}))?$/.exec(text);
    if (!parts) { return null; }
    const month = /^\d/.test(parts[2]) ? +parts[2] : parts[2] === "sept" ? 9 : months.findIndex((name) => name.startsWith(parts[2])) + 1;
    if (month < 1 || month > 12) { return null; }
    if (!parts[3]) { return nearest(month, +parts[1]); }
    return dayOf(parts[3].length === 2 ? 2000 + +parts[3] : +parts[3], month, +parts[1]);
  };
  const long = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const say = (input) => {
    const entry = input.closest(".date-entry");
    const echo = entry && entry.querySelector(".date-echo");
    if (echo) {
      const date = understand(input.value);
      echo.textContent = input.value.trim() === "" ? "" : date ? long.format(date).replace(",", "") : "Not a date yet";
      echo.classList.toggle("unclear", !date);
    }
  };
  const pickerOf = (input) => {
    const holder = input.closest(".date-entry") && input.closest(".date-entry").querySelector(".date-picker");
    const native = holder && holder.querySelector("input");
    if (!native || !native.showPicker) { return; }
    holder.hidden = false;
    holder.querySelector("button").addEventListener("click", () => {
      const date = understand(input.value);
      native.value = date ? [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-") : "";
      native.showPicker();
    });
    native.addEventListener("change", () => {
      if (native.value) {
        const [year, month, day] = native.value.split("-").map(Number);
        input.value = short.format(dayOf(year, month, day));
        say(input);
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
  };

  const readDate = (input) => {
    input.addEventListener("input", () => say(input));
    pickerOf(input);
    say(input);
  };
  const takeFocus = (one) => (one.matches("fieldset") ? one.querySelector("input:not([type=hidden]), select, textarea") : one).focus();
  const openAgain = (field) => {
    const dialog = field.closest("dialog");
    if (dialog.showModal && !dialog.open) { dialog.showModal(); field.focus(); }
  };

  /* What stands in the foot of a printed page. */
  const heading = document.querySelector("h1");
  document.documentElement.style.setProperty("--foot", JSON.stringify(`Cafcass – ${heading ? heading.textContent : document.title}`));

  /* On phones a table's rows are cards; say to screen readers that they are still rows. */
  const roles = (table) => {
    [["table", [table]], ["rowgroup", all("tbody", table)], ["row", all("tbody tr", table)], ["rowheader", all("tbody th", table)], ["cell", all("td", table)]]
      .forEach(([role, elements]) => elements.forEach((element) => element.setAttribute("role", role)));
  };

  const made = new Map();
  const once = (selector, root, what) => {
    if (!made.has(what)) { made.set(what, new WeakSet()); }
    all(selector, root).filter((one) => !made.get(what).has(one)).forEach((one) => { made.get(what).add(one); what(one); });
  };
  /* PrimeFaces refuses Faces' forms without the page's nonce, and only brings it itself where its own scripts are. */
  const carryNonce = (form) => {
    if (form.elements["jakarta.faces.ViewState"] && !form.elements["primefaces.nonce"]) {
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "primefaces.nonce", value: nonce }));
    }
  };

  /* The editor is named by the label above it, and described by hint and message, as every field is. */
  const nameEditor = (field, editor) => {
    const label = field.querySelector(".label");
    const described = all(".hint, .field-error", field).map((one) => one.id).filter(Boolean).join(" ");
    const box = field.querySelector(".ui-texteditor");
    ["role", "aria-required"].forEach((name) => box.removeAttribute(name));
    editor.setAttribute("role", "textbox");
    editor.setAttribute("aria-multiline", "true");
    editor.setAttribute("aria-labelledby", label.id);
    if (described) { editor.setAttribute("aria-describedby", described); }
    if (field.querySelector(".field-error")) { editor.setAttribute("aria-invalid", "true"); }
    label.addEventListener("click", () => editor.focus());
    /* Tab leaves the editor, as it leaves every field; the editor would keep it for itself. */
    field.addEventListener("keydown", (event) => { if (event.key === "Tab") { event.stopPropagation(); } }, true);
  };
  /* PrimeFaces makes its editors after us, and when they come into sight. */
  const awaitEditor = (field) => {
    const look = () => {
      const editor = field.querySelector(".ql-editor");
      if (editor) { watch.disconnect(); nameEditor(field, editor); }
    };
    const watch = new MutationObserver(look);
    watch.observe(field, { childList: true, subtree: true });
    look();
  };

  /* What goes on on the server: asked for again until the page does not tell of it any more, which is when it is read anew. */
  const follow = (part) => {
    const say = (fresh) => {
      [".running-stage", ".running-count"].forEach((name) => {
        const [old, now] = [part, fresh].map((one) => one.querySelector(name));
        if (old.textContent !== now.textContent) { old.textContent = now.textContent; }
      });
      const [bar, now] = [part, fresh].map((one) => one.querySelector("progress"));
      ["max", "value", "aria-label"].forEach((name) => {
        if (now.hasAttribute(name)) { bar.setAttribute(name, now.getAttribute(name)); } else { bar.removeAttribute(name); }
      });
    };
    const again = () => fetch(location.href, { credentials: "same-origin" })
      .then((answer) => { if (answer.status >= 500) { throw new Error(String(answer.status)); } return answer.text(); })
      .then((text) => {
        const fresh = new DOMParser().parseFromString(text, "text/html").querySelector("[data-running]");
        if (fresh) { say(fresh); window.setTimeout(again, 2000); } else { location.reload(); }
      })
      .catch(() => window.setTimeout(again, 10000));
    window.setTimeout(again, 2000);
  };

  /* A file that is too large is told at once: sending it would take long, and come to nothing. */
  const weigh = (input) => {
    const megabytes = (bytes) => `${Math.ceil(bytes / 1048576)} MB`;
    const largest = Number(input.dataset.largest);
    input.addEventListener("change", () => {
      const field = input.closest(".field");
      all(".field-error", field).forEach((one) => one.remove());
      const heavy = Array.from(input.files).find((file) => file.size > largest);
      input.setAttribute("aria-invalid", String(Boolean(heavy)));
      if (!heavy) { return; }
      const error = document.createElement("span");
      error.className = "field-error";
      error.id = `${input.id}-error`;
      error.setAttribute("role", "alert");
      error.textContent = `${heavy.name} has ${megabytes(heavy.size)}; at most ${megabytes(largest)} can be kept. Choose a smaller file.`;
      input.before(error);
      input.value = "";
    });
  };

  const enhance = (root) => {
    once("input[data-largest]:not([data-largest=''])", root, weigh);
    once("input[data-date]", root, readDate);
    once(".field.rich", root, awaitEditor);
    once("[data-running]", root, follow);
    once("[data-focus]", root, takeFocus);
    once("dialog [aria-invalid='true']", root, openAgain);
    once("form", root, carryNonce);
    if (window.matchMedia("(max-width: 640px)").matches) { once(".table", root, roles); }
  };

  enhance(document);
  ajax();
})();
