/*
 * The map beside a list of places, with the same numbers on both. It is made from the list, so it shows nothing that the list
 * does not say; outlines come from a file of our own, and tiles only from where IT says.
 */
(() => {
  "use strict";
  const L = window.L;
  if (!L) { return; }

  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  document.querySelectorAll("[data-map]:not([data-drawn])").forEach((box) => {
    box.dataset.drawn = "true";
    const beside = box.closest(".list-and-map");
    const map = L.map(box, { scrollWheelZoom: false, zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, maxZoom: 14, minZoom: 5, zoomSnap: box.dataset.tiles ? 1 : 0.25 });
    map.attributionControl.setPrefix(false);
    L.control.scale({ metric: false, position: "topright" }).addTo(map);
    const { outlines, tiles, tilesCredit, start, startLabel } = box.dataset;

    if (tiles) { L.tileLayer(tiles, { attribution: tilesCredit, maxZoom: 14 }).addTo(map); }
    fetch(outlines).then((answer) => answer.json()).then((regions) => {
      map.attributionControl.addAttribution(regions.attribution);
      L.geoJSON(regions, { interactive: false, style: { className: tiles ? "map-border" : "map-land" } }).addTo(map).bringToBack();
    }).catch(() => { /* The list is enough by itself. */ });

    /* Places with one position share a mark: where nothing better is known they stand in the middle of their district. */
    const metres = 1609.344;
    const together = new Map();
    beside.querySelectorAll(".place[data-latitude]").forEach((place) => {
      const { latitude, longitude } = place.dataset;
      const key = `${latitude} ${longitude}`;
      if (!together.has(key)) { together.set(key, { at: L.latLng(+latitude, +longitude), places: [] }); }
      together.get(key).places.push(place);
    });
    const marks = Array.from(together.values());

    /* Dots for what is listed by the hundred, such as districts. */
    const spots = Array.from(beside.querySelectorAll(".spots [data-latitude]"), ({ dataset }) => L.latLng(+dataset.latitude, +dataset.longitude));

    /* The view first: marks have no element before there is one. */
    const centre = start ? L.latLng(start.split(",").map(Number)) : null;
    const bounds = L.latLngBounds(marks.map(({ at }) => at).concat(spots, centre ? [centre] : []));
    if (!bounds.isValid()) { return; }
    map.fitBounds(bounds, { padding: [36, 36], maxZoom: 11, animate: false });

    spots.forEach((at) => L.circleMarker(at, { radius: 4, className: "map-spot", interactive: false }).addTo(map));

    const go = (place) => {
      place.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
      place.querySelector("a").focus({ preventScroll: true });
    };
    marks.forEach(({ at, places }) => {
      const muted = places.every((place) => place.classList.contains("muted"));
      const face = document.createElement("span");
      face.textContent = places.map((place) => place.dataset.mark).join(", ");
      const names = places.map((place) => place.querySelector("h2").textContent.trim()).join(", ");
      const mark = L.marker(at, { title: names, riseOnHover: true, icon: L.divIcon({ className: muted ? "map-mark muted" : "map-mark", html: face, iconSize: [28, 28] }) }).addTo(map);
      mark.getElement().setAttribute("aria-label", `${face.textContent}: ${names}. Show in the list.`);
      mark.on("click keydown", (event) => {
        const { key } = event.originalEvent;
        if (key === undefined || key === "Enter" || key === " ") { event.originalEvent.preventDefault(); go(places[0]); }
      });
      places.forEach((place) => {
        const here = (on) => () => { mark.getElement().classList.toggle("here", on); mark.setZIndexOffset(on ? 1000 : 0); };
        place.addEventListener("mouseenter", here(true));
        place.addEventListener("mouseleave", here(false));
        place.addEventListener("focusin", here(true));
        place.addEventListener("focusout", here(false));
      });
    });

    /* Where the search began, with rings that say how far things are. */
    if (centre) {
      const farthest = Math.max(10, ...marks.map(({ at }) => map.distance(centre, at) / metres));
      [5, 10, 25, 50, 100].filter((miles) => miles <= farthest * 1.3).slice(-2).forEach((miles) => {
        const ring = L.circle(centre, { radius: miles * metres, className: "map-ring", interactive: false }).addTo(map);
        const top = L.latLng(ring.getBounds().getNorth(), centre.lng);
        L.marker(top, { interactive: false, keyboard: false, zIndexOffset: -1000, icon: L.divIcon({ className: "map-miles", html: `<span>${miles} miles</span>`, iconSize: [0, 0] }) }).addTo(map);
      });
      const words = document.createElement("span");
      words.textContent = startLabel;
      L.circleMarker(centre, { radius: 6, className: "map-start", interactive: false }).addTo(map);
      L.marker(centre, { interactive: false, keyboard: false, zIndexOffset: -1000, icon: L.divIcon({ className: "map-start-words", html: words, iconSize: [0, 0] }) }).addTo(map);
    }
  });
})();
