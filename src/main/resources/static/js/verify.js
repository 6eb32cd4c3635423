// Holds a chosen or dropped file against the hashes on the page. It is read here and sent nowhere.
document.querySelectorAll("[data-verify]").forEach((field) => {
  const MOST = 50 * 1024 * 1024;
  const said = document.querySelector("[data-verified]");
  const known = [...document.querySelectorAll("[data-hash]")];
  field.hidden = false;

  const hex = (digest) => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const hash = async (buffer) => crypto.subtle ? hex(await crypto.subtle.digest("SHA-256", buffer)) : sha256(buffer);

  function say(look, sentence, detail) {
    const box = document.createElement("div");
    box.className = "notice " + look;
    [sentence, detail].filter(Boolean).forEach((text, i) => {
      const line = document.createElement("p");
      line.className = i ? "hash" : "";
      line.textContent = text;
      box.append(line);
    });
    said.replaceChildren(box);
  }

  async function hold(file) {
    if (file.size > MOST) {
      say("notice-late", said.dataset.large);
      return;
    }
    say("", said.dataset.reading);
    const found = await hash(await file.arrayBuffer());
    const which = known.find((it) => it.dataset.hash === found);
    if (which) {
      say("notice-brand", said.dataset.known + " " + which.dataset.name + ".", found);
    } else {
      say("notice-late", said.dataset.unknown, found);
    }
  }

  const input = field.querySelector("input");
  input.addEventListener("change", () => {
    if (input.files.length) {
      hold(input.files[0]);
    }
  });

  // anywhere around the field will do; left to itself the browser would open the file in the page's place
  const area = field.closest("section");
  const over = (event) => {
    event.preventDefault();
    area.classList.toggle("dropping", event.type === "dragover");
  };
  ["dragover", "dragleave", "drop"].forEach((kind) => area.addEventListener(kind, over));
  area.addEventListener("drop", (event) => {
    if (event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
      hold(input.files[0]);
    }
  });
});
