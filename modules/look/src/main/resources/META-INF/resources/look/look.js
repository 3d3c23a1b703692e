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
  const hanging = () => all("details.more[open], details.my-name[open], details.grid-columns[open]");
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
  /* What came of a question to the server that the page itself asked, when nothing did; of a form that was sent forms.js tells. */
  const tellTrouble = (status) => {
    const trouble = document.getElementById("trouble");
    if (!trouble) { return; }
    trouble.firstElementChild.textContent = status === 401
      ? "You have been signed out. What you typed is still here: sign in again in another tab, then go on in this one."
      : "That could not be done just now. What you typed is still here: try it again in a minute.";
    trouble.hidden = false;
    trouble.scrollIntoView({ block: "nearest" });
  };
  const ajax = () => {
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent((data) => { if (data.status === "begin") { wait(); } else if (data.status === "success") { done(); enhance(document); } });
      window.faces.ajax.addOnError(done);
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxStart", wait).on("pfAjaxComplete", () => { done(); enhance(document); })
        .on("pfAjaxError", (event, answer) => { if (!answer || !answer.told) { tellTrouble(answer && answer.status); } });
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

  /*
   * Dates as people type them. The server reads them, here as when the form is sent: it is asked what a text means, and the
   * answer stands beside the field; the calendar opens on that day.
   */
  const readDate = (input) => {
    const entry = input.closest(".date-entry");
    const echo = entry.querySelector(".date-echo");
    let timer = 0;
    let asked = "";
    const show = (typed, { echo: sentence, day }) => {
      if (typed !== input.value) { return; }
      echo.textContent = sentence;
      echo.classList.toggle("unclear", !day);
      const calendar = window.PrimeFaces && window.PrimeFaces.getWidgetById(input.id.replace(/_input$/, ""));
      if (calendar && day) { calendar.setViewDate(new Date(`${day}T00:00`)); }
    };
    const ask = () => {
      const typed = input.value;
      if (typed === asked) { return; }
      asked = typed;
      if (typed.trim() === "") { show(typed, { echo: "" }); return; }
      fetch(`${context}/look/date?${new URLSearchParams({ typed })}`, { credentials: "same-origin" })
        .then((answer) => answer.json()).then((reading) => show(typed, reading))
        .catch(() => { asked = ""; show(typed, { echo: "" }); });
    };
    const soon = () => { window.clearTimeout(timer); timer = window.setTimeout(ask, 200); };
    ["input", "change"].forEach((name) => input.addEventListener(name, soon));
    if (!echo.textContent) { ask(); }
    if (!window.jQuery) { return; }
    /* The calendar is made when the page is ready; it tells of what was chosen by jQuery alone. */
    window.jQuery(input).on("change", soon);
    window.jQuery(() => all(".ui-datepicker-trigger", entry).forEach((button) => {
      const label = document.querySelector(`label[for="${CSS.escape(input.id)}"]`);
      button.setAttribute("aria-label", `Choose date: ${label.textContent.trim()}`);
      if (input.value) { asked = ""; ask(); }
    }));
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

  /* PrimeFaces makes a span of no role the thing to press, and hides the field in it; the field itself says what it is. */
  const showField = (choose) => {
    const field = choose.querySelector("input[type=file]");
    ["tabindex", "aria-labelledby"].forEach((name) => choose.removeAttribute(name));
    ["tabindex", "aria-hidden", "title"].forEach((name) => field.removeAttribute(name));
    field.setAttribute("aria-labelledby", `${field.getAttribute("aria-labelledby") || ""} ${choose.querySelector(".ui-button-text").id}`.trim());
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") { event.preventDefault(); field.click(); }
    });
  };

  const enhance = (root) => {
    once("input[data-largest]:not([data-largest=''])", root, weigh);
    once("input[data-date]", root, readDate);
    once(".field.rich", root, awaitEditor);
    once("[data-running]", root, follow);
    once(".ui-fileupload-choose", root, showField);
    once("[data-focus]", root, takeFocus);
    once("dialog [aria-invalid='true']", root, openAgain);
    once("form", root, carryNonce);
    if (window.matchMedia("(max-width: 640px)").matches) { once(".table", root, roles); }
  };

  /* Before a session ends of which nothing was heard, the page says so; any sign of life keeps it. */
  const idle = document.getElementById("idle-warning");
  if (idle && window.jQuery) {
    window.jQuery(document).on("idle.idleTimeridle", () => { idle.hidden = false; })
      .on("active.idleTimeridle", () => { idle.hidden = true; fetch(`${context}/account`, { method: "HEAD", credentials: "same-origin" }).catch(() => {}); });
  }

  enhance(document);
  ajax();
})();
