package nl.dossierbrug.desktop.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;

/** A field in which one searches a table: when nothing is found that is said above the table, with a way to see all again. */
public final class TableSearch {

	private final Messages messages = new Messages(TableSearch.class);
	private final Kit kit;
	private final Language language;
	private final Text field;
	private final RowTable<?> table;
	private final Composite line;
	private final Label said;

	/** @param language the language of the screen @param field what is typed in it, {@code search} is told of */
	public TableSearch(Kit kit, Language language, Text field, RowTable<?> table) {
		this(kit, language, field, table, () -> table.filter(field.getText()));
	}

	/** @param search searches the table for what is in the field */
	public TableSearch(Kit kit, Language language, Text field, RowTable<?> table, Runnable search) {
		this.kit = kit;
		this.language = language;
		this.field = field;
		this.table = table;
		String name = Spoken.name(table.control());
		line = kit.columns(table.control().getParent(), 2);
		line.moveAbove(table.control());
		said = kit.quiet(line, "");
		kit.link(line, name + ".clear-search", messages.text("search.clear").in(language), () -> {
			field.setText("");
			field.setFocus();
		});
		field.addListener(SWT.Modify, e -> search.run());
		table.onArrange(this::tell);
		Kit.show(line, false);
	}

	private void tell() {
		boolean nothing = table.shown().isEmpty() && !table.rows().isEmpty() && !field.getText().isBlank();
		if (nothing) {
			said.setText(Kit.shown(messages.text("search.nothing", field.getText().strip()).in(language)));
		}
		if (nothing != line.getVisible() || nothing) {
			Kit.show(line, nothing);
			Scroll.refit(line);
		}
	}
}
