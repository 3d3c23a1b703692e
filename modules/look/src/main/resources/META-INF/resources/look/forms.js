/*
 * Forms that change something (look:form): how they are sent, what is kept of them while they are typed, and what happens when
 * the session has ended. Without it they are posted plainly and everything can still be done.
 */
(() => {
  "use strict";
  const { context } = document.currentScript.dataset;
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const FORM = "form[data-guard]";
  const PAUSE = 2000;
  const ALIVE = 60000;

  /* What is known of each form by its id, since its element is replaced whenever it is sent: the fields that it began with, the
     fields that are in the draft, and whether they differ from what stands in it. */
  const known = new Map();

  /* Passwords, files and the fields of Faces are no part of what somebody typed. */
  const fieldsOf = (form) => {
    const fields = {};
    new FormData(form).forEach((value, name) => {
      const input = form.elements[name];
      const secret = input && input.type === "password";
      if (typeof value !== "string" || secret || name.startsWith("jakarta.faces") || name.startsWith("primefaces.") || name === form.id) { return; }
      fields[name] = name in fields ? [].concat(fields[name], value) : value;
    });
    return fields;
  };
  const words = (form) => JSON.stringify(fieldsOf(form));

  /* Drafts: POST CONTEXT/drafts/KEY {"field": "value", "many": ["a", "b"]}; a 2xx answer means that it is kept. A form without a
     draft asks CONTEXT/drafts/ once a minute, so that typing keeps the session alive there too. */
  const clock = () => new Date().toLocaleTimeString("en-GB", { hour: "numeric", minute: "2-digit", hour12: true, timeZone: "Europe/London" }).replace(/\s/g, "").toLowerCase();
  const say = (form, sentence) => {
    const note = form.querySelector(".draft-kept")
      || all(".actions", form).pop()?.appendChild(Object.assign(document.createElement("span"), { className: "draft-kept", role: "status" }));
    if (note) { note.textContent = sentence; }
  };
  let asked = Date.now();
  const ask = (form) => {
    if (form.dataset.draft) {
      return fetch(`${context}/drafts/${encodeURIComponent(form.dataset.draft)}`,
        { method: "POST", body: words(form), credentials: "same-origin", headers: { "Content-Type": "application/json" } });
    }
    return fetch(`${context}/drafts/`, { credentials: "same-origin", redirect: "error", headers: { "Faces-Request": "partial/ajax" } });
  };
  const keep = (id) => {
    const form = document.getElementById(id);
    const one = known.get(id);
    if (!form || !one || form.dataset.sent) { return; }
    const now = words(form);
    if (form.dataset.draft ? now === one.kept : Date.now() - asked < ALIVE) { return; }
    asked = Date.now();
    ask(form)
      .then((answer) => {
        if (answer.status === 401) {
          say(form, "You have been signed out. What you typed is still here; sign in to keep it.");
          signInAgain();
        } else if (!answer.ok) {
          throw new Error(String(answer.status));
        } else if (form.dataset.draft) {
          one.kept = now;
          say(form, `Draft kept at ${clock()}`);
        }
      })
      .catch(() => { say(form, "The draft could not be kept. What you typed is still here."); });
  };
  const typed = (form) => {
    const one = known.get(form.id);
    if (!one) { return; }
    one.changed = words(form) !== one.start;
    window.clearTimeout(one.timer);
    one.timer = window.setTimeout(() => keep(form.id), PAUSE);
  };
  const typing = (event) => {
    const form = event.target.closest && event.target.closest(FORM);
    if (form) { typed(form); }
  };
  document.addEventListener("input", typing);
  document.addEventListener("change", typing);

  /* An editor fills its field when it is left only; it is read whenever something in it changes. */
  const follow = (box) => {
    const form = box.closest("form");
    const input = box.querySelector("input[type=hidden]");
    let begun = false;
    const read = () => {
      const editor = box.querySelector(".ql-editor");
      if (!editor) { return; }
      const html = editor.innerHTML === "<p><br></p>" ? "" : editor.innerHTML;
      if (begun && input.value !== html) {
        input.value = html;
        typed(form);
      } else if (!begun) {
        begun = true;
        input.value = html;
        const one = known.get(form.id);
        if (one && !one.changed) { one.start = one.kept = words(form); }
      }
    };
    new MutationObserver(read).observe(box, { attributes: true, characterData: true, childList: true, subtree: true });
    read();
  };

  const begun = new WeakSet();
  const begin = (form) => {
    if (begun.has(form)) { return; }
    begun.add(form);
    const one = known.get(form.id);
    if (one) {
      typed(form);
    } else {
      const now = words(form);
      known.set(form.id, { start: now, kept: now, changed: false, timer: 0 });
    }
    all(".ui-texteditor", form).forEach(follow);
  };

  /*
   * Sending: by Ajax, so that the browser's history has no post which Back would send again. What comes back takes the place of the
   * content, and of the number beside My work; a redirect is followed. A second click while it is sent does nothing.
   */
  const release = (form) => { delete form.dataset.sent; form.removeAttribute("aria-busy"); };
  const marked = (title, wrong) => (wrong ? "To put right: " : "") + title.replace(/^To put right: /, "");
  const refused = (form, answer) => {
    release(form);
    answer.told = true;
    const page = answer.responseXML && answer.responseXML.querySelector("partial-response");
    if (answer.status === 401) {
      signInAgain();
    } else if (page) {
      known.clear();
      window.PrimeFaces.ajax.Response.handle(answer.responseXML, "", answer);
    } else {
      say(form, "This could not be sent. What you typed is still here; try again in a moment.");
    }
  };
  const send = (form, button) => {
    const final = !button.classList.contains("secondary") || button.dataset.fresh;
    window.PrimeFaces.ajax.Request.handle({
      source: button.name,
      formId: form.id,
      process: form.id,
      update: document.getElementById("work-waiting") ? "content work-waiting" : "content",
      params: [{ name: button.name, value: button.value }, { name: "jakarta.faces.partial.event", value: "click" }],
      onerror: (answer) => refused(form, answer),
      oncomplete: (answer, status, args) => {
        if (status !== "success" || !args || args.redirect) { return; }
        if (final && !args.validationFailed) { known.clear(); }
        release(form);
        document.title = marked(document.title, args.validationFailed);
        all(FORM).forEach(begin);
      }
    });
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches(FORM)) { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "true";
    form.setAttribute("aria-busy", "true");
    if (window.PrimeFaces && event.submitter && event.submitter.name && form.elements["jakarta.faces.ViewState"]) {
      event.preventDefault();
      send(form, event.submitter);
    }
  });
  window.addEventListener("pageshow", () => all("form[data-sent]").forEach(release));

  /* Leaving with words that were not saved asks; a link that says so does not. */
  window.addEventListener("beforeunload", (event) => {
    const unsaved = Array.from(known).some(([id, one]) => {
      const form = document.getElementById(id);
      return one.changed && form && !form.dataset.sent;
    });
    if (unsaved) { event.preventDefault(); }
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest(`${FORM} .actions a[href]:not([data-close])`)) { known.clear(); }
  });

  /* Who was signed out signs in on the spot; then the page is read anew and every form filled as it was. */
  const UNSAVED = "unsaved";
  const dialog = document.getElementById("sign-in-again");
  const signInAgain = () => {
    if (dialog && dialog.showModal && !dialog.open) {
      dialog.showModal();
      dialog.querySelector("input[type=password]").focus();
    }
  };
  const resume = () => {
    const changed = all(FORM).filter((form) => known.has(form.id) && known.get(form.id).changed);
    const inDraft = (form) => (form.dataset.draft ? ask(form).then((answer) => answer.ok, () => false) : Promise.resolve(false));
    Promise.all(changed.map(inDraft)).then((kept) => {
      const loose = changed.filter((form, i) => !kept[i]).map((form) => [form.id, fieldsOf(form)]);
      window.sessionStorage.setItem(UNSAVED, JSON.stringify({ at: location.href, loose }));
      known.clear();
      location.reload();
    });
  };
  if (dialog) {
    dialog.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      const form = event.target;
      const wrong = form.querySelector(".field-error");
      fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), credentials: "same-origin" })
        .then((answer) => {
          if (answer.ok) { resume(); return; }
          wrong.textContent = answer.status === 403 ? dialog.dataset.refused : "Signing in did not work. Try again in a moment.";
          form.elements.password.focus();
        })
        .catch(() => { wrong.textContent = "Signing in did not work. Try again in a moment."; });
    });
  }
  const fill = ([id, fields]) => {
    const form = document.getElementById(id);
    if (!form) { return; }
    all("input:not([type=hidden]):not([type=file]):not([type=password]), select, textarea", form).forEach((field) => {
      const values = [].concat(fields[field.name] ?? []);
      if (field.type === "checkbox" || field.type === "radio") {
        field.checked = values.includes(field.value);
      } else if (values.length) {
        field.value = values[0];
      }
    });
    typed(form);
  };
  const fillAgain = () => {
    const left = JSON.parse(window.sessionStorage.getItem(UNSAVED) || "null");
    window.sessionStorage.removeItem(UNSAVED);
    if (left && left.at === location.href) {
      left.loose.forEach(fill);
      const restore = document.getElementById("restore");
      if (restore) { restore.click(); }
    }
  };

  /* A page that is a form begins at its first field, where that is in sight and no keyboard would cover the page. */
  const CONTROL = "input:not([type=hidden]), select, textarea, [contenteditable=true]";
  const focusFirst = () => {
    const form = document.querySelector(`.main > ${FORM}, .plain > ${FORM}`);
    const first = form && all(CONTROL, form).find((one) => one.offsetParent);
    const free = document.activeElement === document.body && !location.hash && !document.querySelector("[data-focus]");
    if (first && free && window.matchMedia("(pointer: fine)").matches && first.getBoundingClientRect().bottom < window.innerHeight) {
      first.focus({ preventScroll: true });
    }
  };

  all(FORM).forEach(begin);
  fillAgain();
  focusFirst();
  if (window.jQuery) {
    window.jQuery(document).on("change", FORM, typing).on("pfAjaxComplete", () => all(FORM).forEach(begin));
  }
})();
