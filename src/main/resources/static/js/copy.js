// Copies what stands in a field; without a clipboard the button stays hidden and the text can be selected.
document.querySelectorAll("[data-copy]").forEach((button) => {
  if (!navigator.clipboard) {
    return;
  }
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    const said = document.querySelector("[data-copied]");
    said.textContent = "";
    requestAnimationFrame(() => { said.textContent = said.dataset.copied; });
  });
});
