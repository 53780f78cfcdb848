/** What a user does in the workbench and what is seen there, by the names VS Code gives to its parts of the page. */

/** Actions on the workbench that `page` shows of `server`. */
export function workbench(page, server) {
  const editor = page.locator(".editor-instance .monaco-editor").first();
  const problems = page.locator(".markers-panel-container .monaco-list-row");

  async function openFile(name) {
    await page.goto(`${server.origin}/?folder=${encodeURIComponent(server.workspace)}`);
    await page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).dblclick();
    await editor.locator(".view-line").first().waitFor();
  }

  /** Spaces are no-break spaces on the screen. */
  function lineWith(text) {
    return editor.locator(".view-line", { hasText: new RegExp(escaped(text)) }).first();
  }

  function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s");
  }

  /** Rests the mouse on the first letters of a text. */
  async function hoverOver(text) {
    const { x, y } = await middleOf(text);
    await page.mouse.move(x - 5, y);
    await page.mouse.move(x, y, { steps: 5 });
  }

  async function putCursorAfter(text) {
    const { x, y } = await middleOf(text);
    await page.mouse.click(x, y);
    await page.keyboard.press("End");
  }

  /** Colour of the letters at the middle of a text. */
  async function colourOf(text) {
    const { x, y } = await middleOf(text);
    return page.evaluate(
      ([left, top]) => {
        const [node] = document
          .elementsFromPoint(left, top)
          .filter((element) => element.closest(".view-line span") !== null);
        return node === undefined ? "" : getComputedStyle(node).color;
      },
      [x, y],
    );
  }

  /** Where the first letters of a text are on the screen. */
  async function middleOf(text) {
    return lineWith(text).evaluate((line, pattern) => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      const whole = nodes.map((node) => node.data).join("");
      const at = whole.search(new RegExp(pattern));
      let before = 0;
      for (const node of nodes) {
        if (at < before + node.data.length) {
          const range = document.createRange();
          range.setStart(node, Math.max(at - before, 0));
          range.setEnd(node, Math.min(node.data.length, at - before + 4));
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        before += node.data.length;
      }
      throw new Error("not on the screen");
    }, escaped(text));
  }

  return { editor, problems, openFile, hoverOver, middleOf, putCursorAfter, colourOf };
}
