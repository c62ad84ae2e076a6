package nl.dossierbrug.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import nl.dossierbrug.cli.demo.Demo;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.core.text.Messages;

/** The commands that there are, in the order of a handover. A command is made when it is asked for. */
public final class Commands {

	private final Messages texts = new Messages(Commands.class);
	private final Map<String, Supplier<Command>> byName = new LinkedHashMap<>();

	/** All of them. */
	public Commands() {
		byName.put("validate", () -> new Validate(texts));
		byName.put("repair", () -> new RepairDossiers(texts));
		byName.put("convert", () -> new Convert(texts));
		byName.put("pupils", () -> new Pupils(texts));
		byName.put("bsn-list", () -> new BsnListCommand(texts));
		byName.put("register", () -> new Register(texts));
		byName.put("groups", () -> new GroupsCommand(texts));
		byName.put("preflight", () -> new PreflightCommand(texts));
		byName.put("guide", () -> new GuideCommand(texts));
		byName.put("prepare", () -> new Prepare(texts));
		byName.put("export", () -> new Export(texts));
		byName.put("request", () -> new Request(texts));
		byName.put("inbox", () -> new InboxCommand(texts));
		byName.put("pdf", () -> new Pdf(texts));
		byName.put("import", () -> new Import(texts));
		byName.put("undo", () -> new UndoImport(texts));
		byName.put("okr", () -> new Okr(texts));
		byName.put("okr-set", () -> new OkrSet(texts));
		byName.put("delete", Delete::new);
		byName.put("withdraw", Withdraw::new);
		byName.put("destroy", () -> new Destroy(texts));
		byName.put("retention", () -> new RetentionCommand(texts));
		byName.put("status", () -> new Status(texts));
		byName.put("settings", () -> new SettingsCommand(texts));
		byName.put("users", () -> new UsersCommand(texts));
		byName.put("ledger", () -> new LedgerCommand(texts));
		byName.put("connectors", () -> new ConnectorsCommand(texts));
		byName.put("line", () -> new LineCommand(texts));
		byName.put("audit", () -> new Audit(texts));
		byName.put("backup", () -> new Backup(texts));
		byName.put("restore", () -> new Restore(texts));
		byName.put("demo", Demo::new);
	}

	/** Their names, in order. */
	public List<String> names() {
		return List.copyOf(byName.keySet());
	}

	/** The command with that name. */
	public Optional<Command> named(String name) {
		return Optional.ofNullable(byName.get(name)).map(Supplier::get);
	}

	/** The message files that explain commands and their options. */
	public Messages texts() {
		return texts;
	}
}
