package nl.dossierbrug.desktop.area;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.desktop.kit.TableContent;

/** Puts what stands in a table on the clipboard, as it stands there: no number in clear. */
final class TableCopy {

	private final Control table;
	private final TableContent content;

	TableCopy(Control table, TableContent content) {
		this.table = table;
		this.content = content;
	}

	/** The rows that are marked, a line each, their cells with tabs between; nothing when none is. */
	void marked() {
		List<List<String>> rows = content.marked();
		if (!rows.isEmpty()) {
			words(rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")));
		}
	}

	void words(String words) {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { Masking.masked(words) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
