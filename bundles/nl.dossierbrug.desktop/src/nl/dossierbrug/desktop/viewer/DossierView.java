package nl.dossierbrug.desktop.viewer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Visible;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.report.DossierChapters;
import nl.dossierbrug.report.view.DossierChapter;
import nl.dossierbrug.report.view.DossierLine;

/** The text of a dossier, chapter by chapter or as its source: to read, to search, and to jump to what was found. */
final class DossierView {

	private final Panel panel;
	/** Where each chapter and line begins in the text. */
	private final Map<String, Integer> offsets = new HashMap<>();
	private StyledText view;
	private Label hits;

	DossierView(Panel panel) {
		this.panel = panel;
	}

	/** @param path of a finding to show; empty for the beginning @param line of the source; 0 for none */
	void build(Composite body, OpenedDossier opened, boolean source, String path, int line) {
		Kit kit = panel.kit();
		search(body);
		findings(body, opened, source);
		Composite columns = source ? kit.columns(body, 1) : kit.pair(body, 330);
		columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		if (!source) {
			chapters(columns, opened);
		}
		view = new StyledText(columns, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | SWT.MULTI);
		view.setBackground(kit.look().colour(Tone.CARD));
		view.setForeground(kit.look().colour(Tone.TEXT));
		view.setFont(kit.look().font(source ? Look.Size.SOURCE : Look.Size.TEXT));
		view.setMargins(kit.look().px(16), kit.look().px(12), kit.look().px(16), kit.look().px(12));
		view.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		Spoken.named(view, "viewer.text");
		Spoken.as(view, opened.name());
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = kit.look().px(380);
		view.setLayoutData(data);
		if (source) {
			source(opened.source());
		} else {
			fill(opened.chapters());
		}
		jump(opened, source, path, line);
	}

	private void search(Composite body) {
		Kit kit = panel.kit();
		Composite row = kit.columns(body, 4);
		Text field = kit.bare(row, "viewer.search", panel.say("search"), "", SWT.SINGLE);
		field.setMessage(panel.say("search"));
		kit.button(row, "viewer.search.back", Kind.PLAIN, "up", panel.say("search.back"), () -> find(field.getText(), false));
		kit.button(row, "viewer.search.next", Kind.PLAIN, "down", panel.say("search.next"), () -> find(field.getText(), true));
		hits = kit.wide(kit.quiet(row, ""));
		field.addListener(SWT.DefaultSelection, e -> find(field.getText(), true));
	}

	private void find(String words, boolean forward) {
		if (words.isBlank()) {
			return;
		}
		String text = view.getText().toLowerCase(Locale.ROOT);
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		List<Integer> found = new ArrayList<>();
		for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
			found.add(at);
		}
		if (found.isEmpty()) {
			hits.setText(panel.say("search.none"));
			return;
		}
		int here = view.getSelection().x;
		Optional<Integer> next = forward ? found.stream().filter(at -> at > here).findFirst()
				: found.reversed().stream().filter(at -> at < here).findFirst();
		int at = next.orElse(forward ? found.getFirst() : found.getLast());
		view.setSelection(at, at + wanted.length());
		view.showSelection();
		hits.setText(panel.say("search.hit", found.indexOf(at) + 1, found.size()));
	}

	private void findings(Composite body, OpenedDossier opened, boolean source) {
		List<Finding> told = opened.findings().stream().filter(finding -> finding.severity() != Severity.INFO).toList();
		if (told.isEmpty()) {
			return;
		}
		Kit kit = panel.kit();
		Card card = kit.card(body, told.stream().anyMatch(Finding::isError) ? State.WRONG : State.ATTENTION);
		kit.strong(card, panel.say("findings", told.size()));
		int number = 0;
		for (Finding finding : told) {
			String words = panel.say(finding.message());
			kit.link(card, "viewer.finding." + number++, words.length() > 120 ? words.substring(0, 120) + "…" : words,
					() -> jump(opened, source, finding.path(), finding.line()));
		}
	}

	private void chapters(Composite columns, OpenedDossier opened) {
		RowTable<DossierChapter> table = new RowTable<>(columns, panel.kit().look(), "viewer.chapters.table", panel.say("chapters"), false,
				List.of(RowColumn.<DossierChapter>of("title", panel.say("chapters"), 260, DossierChapter::title)
						.withState(chapter -> Optional.of(state(chapter)))), panel.desktop().tables());
		GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
		data.widthHint = panel.kit().look().px(280);
		data.heightHint = panel.kit().look().px(380);
		table.control().setLayoutData(data);
		table.rows(opened.chapters());
		table.onSelect(row -> row.ifPresent(chapter -> show(offsets.getOrDefault(chapter.id(), 0))));
	}

	private static State state(DossierChapter chapter) {
		return switch (chapter.state()) {
			case "delivered" -> State.GOOD;
			case "withheld" -> State.ATTENTION;
			case "contrary" -> State.WRONG;
			default -> State.IDLE;
		};
	}

	private void fill(List<DossierChapter> chapters) {
		StringBuilder text = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (DossierChapter chapter : chapters) {
			offsets.put(chapter.id(), text.length());
			add(text, styles, chapter.title(), Look.Size.BLOCK, Tone.ACCENT);
			if (chapter.lines().isEmpty() || !chapter.state().equals("delivered")) {
				add(text, styles, chapter.stateWords(), Look.Size.TEXT, Tone.QUIET);
			}
			for (DossierLine line : chapter.lines()) {
				offsets.put(line.path(), text.length());
				text.append("    ".repeat(line.depth()));
				if (line.heading()) {
					add(text, styles, line.label(), Look.Size.STRONG, Tone.TEXT);
				} else {
					int start = text.length();
					text.append(line.label()).append(": ");
					styles.add(style(start, text.length() - start, Look.Size.TEXT, Tone.QUIET));
					text.append(Visible.text(line.value()).replace("\n", "\n" + "    ".repeat(line.depth() + 1))).append('\n');
				}
			}
			text.append('\n');
		}
		view.setText(text.toString());
		view.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private void add(StringBuilder text, List<StyleRange> styles, String words, Look.Size size, Tone tone) {
		String shown = Visible.text(words);
		styles.add(style(text.length(), shown.length(), size, tone));
		text.append(shown).append('\n');
	}

	private StyleRange style(int start, int length, Look.Size size, Tone tone) {
		StyleRange style = new StyleRange(start, length, panel.kit().look().colour(tone), null);
		style.font = panel.kit().look().font(size);
		return style;
	}

	private void source(List<String> lines) {
		StringBuilder text = new StringBuilder();
		int number = 1;
		for (String line : lines) {
			offsets.put("line " + number, text.length());
			text.append("%5d  ".formatted(number++)).append(Visible.text(line)).append('\n');
		}
		view.setText(text.toString());
	}

	private void jump(OpenedDossier opened, boolean source, String path, int line) {
		if (source) {
			Optional.ofNullable(offsets.get("line " + line)).ifPresent(this::mark);
		} else if (!path.isEmpty()) {
			new DossierChapters(panel.desktop().session().services().standard()).find(opened.chapters(), path)
					.map(DossierLine::path).map(offsets::get).ifPresent(this::mark);
		}
	}

	private void mark(int offset) {
		show(offset);
		int end = view.getText().indexOf('\n', offset);
		view.setSelection(offset, end < 0 ? view.getCharCount() : end);
		view.setFocus();
	}

	private void show(int offset) {
		view.setTopIndex(view.getLineAtOffset(offset));
	}
}
