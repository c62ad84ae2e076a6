package nl.dossierbrug.desktop.area;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.kit.SafeCsv;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.kit.TableContent;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.model.MadeFile;

/** Keeps what a table shows as a file that Excel opens: as filtered and sorted, without a number in clear. */
final class TableFile {

	private final Messages messages = new Messages(Area.class);
	private final Desktop desktop;
	private final Control table;
	private final TableContent content;

	TableFile(Desktop desktop, Control table, TableContent content) {
		this.desktop = desktop;
		this.table = table;
		this.content = content;
	}

	/** Asks where, and writes it there. It is remembered among the files that were made, since there are pupils in it. */
	void keep() {
		List<List<String>> rows = content.rows();
		String area = content.name().substring(0, content.name().indexOf('.'));
		desktop.places().newFile(table.getShell(), "dossierbrug-" + area + ".csv", "*.csv").ifPresent(chosen ->
				desktop.session().exchange().ifPresent(exchange -> desktop.work().run(messages.text("table.work"), progress -> write(exchange, chosen, area, rows), outcome -> {
					switch (outcome) {
						case Outcome.Done<Path>(Path file) -> desktop.tell(State.GOOD, messages.text("table.kept", rows.size(), file));
						case Outcome.Refused<Path>(var refusals) -> desktop.tell(State.WRONG, Text.joined(" ", refusals.stream().flatMap(one -> Stream.of(one.what(), one.next())).toList()));
					}
				})));
	}

	private Outcome<Path> write(Exchange exchange, Path file, String area, List<List<String>> rows) {
		StringBuilder text = new StringBuilder(SafeCsv.BEGINNING).append(new SafeCsv(content.heads()).line());
		rows.forEach(row -> text.append(new SafeCsv(row.stream().map(Masking::masked).toList()).line()));
		try {
			new OwnerOnly(file).writeNew(file, text.toString().getBytes(StandardCharsets.UTF_8));
			return exchange.files().remember(file, MadeFile.Kind.TABLE, area).map(remembered -> file);
		} catch (IOException e) {
			return Outcome.refused(new NewFile().unwritten(file, e, () -> Refusal.of(messages, "table.unwritten", new FileProblem().explain(e))));
		}
	}
}
