package nl.dossierbrug.standard.table;

import java.util.LinkedHashMap;
import java.util.Map;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Text;

/** The code lists of a version, from {@code codelists.csv}. */
public final class CodeLists {

	private final Map<String, CodeList> byNumber = new LinkedHashMap<>();

	/** @param table columns {@code list,name,code,nl,en}; the rows of one list stand together or apart */
	public CodeLists(DataTable table) {
		Map<String, String> names = new LinkedHashMap<>();
		Map<String, Map<String, Text>> codes = new LinkedHashMap<>();
		for (DataRow row : table.rows()) {
			names.putIfAbsent(row.get("list"), row.get("name"));
			Text before = codes.computeIfAbsent(row.get("list"), n -> new LinkedHashMap<>()).put(row.get("code"),
					Text.of(row.get("nl"), row.get("en")));
			if (before != null) {
				throw row.fault("code", row.get("code") + " stands in list " + row.get("list") + " twice");
			}
		}
		codes.forEach((number, values) -> byNumber.put(number, new CodeList(number, names.get(number), values)));
	}

	/**
	 * The list with that number.
	 *
	 * @throws IllegalStateException when there is none: a fault of the table that names it
	 */
	public CodeList list(String number) {
		CodeList list = byNumber.get(number);
		if (list == null) {
			throw new IllegalStateException("no code list " + number);
		}
		return list;
	}

	/** Every list, in the order of the table. */
	public java.util.Collection<CodeList> all() {
		return java.util.Collections.unmodifiableCollection(byNumber.values());
	}
}
