package nl.dossierbrug.roster.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.roster.internal.pupil.Headings;
import nl.dossierbrug.roster.internal.pupil.RepairedNumber;
import nl.dossierbrug.roster.internal.table.ListFile;
import nl.dossierbrug.roster.internal.table.ListOpener;
import nl.dossierbrug.roster.internal.table.Sheet;
import nl.dossierbrug.roster.internal.table.SheetRow;
import nl.dossierbrug.roster.internal.table.SheetRows;
import nl.dossierbrug.roster.internal.table.Unusable;

/** Writes and reads the workbook of nothing but BSNs. */
@Component
public final class NumberWorkbook implements BsnWorkbook {

	/** The format by which a spreadsheet takes a cell as text and keeps the zeros. */
	private static final String TEXT_FORMAT = "@";
	private static final int WIDTH_OF_TWELVE_CHARACTERS = 12 * 256;

	private final Messages messages = new Messages(NumberWorkbook.class);
	private final ListOpener opener = new ListOpener();

	/** Needs nothing. */
	@Activate
	public NumberWorkbook() {
		// the tables and the words are in the bundle
	}

	@Override
	public void write(Path file, List<Bsn> numbers) throws IOException {
		// made whole first: POI hides why it could not write, a full disk for one
		ByteArrayOutputStream made = new ByteArrayOutputStream();
		try (Workbook workbook = filled(numbers)) {
			workbook.write(made);
		}
		new OwnerOnly(file).writeNew(file, made.toByteArray());
	}

	private static Workbook filled(List<Bsn> numbers) {
		Workbook workbook = new XSSFWorkbook();
		var sheet = workbook.createSheet("BSN");
		var text = workbook.createCellStyle();
		text.setDataFormat(workbook.createDataFormat().getFormat(TEXT_FORMAT));
		sheet.setDefaultColumnStyle(0, text);
		sheet.setColumnWidth(0, WIDTH_OF_TWELVE_CHARACTERS);
		for (Bsn number : numbers) {
			var cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
			cell.setCellValue(number.digits());
			cell.setCellStyle(text);
		}
		return workbook;
	}

	@Override
	public Outcome<List<String>> read(Path file) {
		try (ListFile list = opener.open(file)) {
			for (Sheet sheet : list.sheets()) {
				List<String> numbers = read(sheet);
				if (!numbers.isEmpty()) {
					return Outcome.done(numbers);
				}
			}
			throw new Unusable("bsn-workbook.empty");
		} catch (IOException e) {
			return Outcome.refused(new ListRefusal(messages).of(file, messages.text("system.unknown"), e));
		}
	}

	private List<String> read(Sheet sheet) throws IOException {
		List<String> numbers = new ArrayList<>();
		Set<Integer> columns = new TreeSet<>();
		try (SheetRows rows = sheet.rows()) {
			SheetRow row;
			while ((row = rows.next()) != null) {
				for (int i = 0; i < row.cells().size(); i++) {
					if (!row.cell(i).isBlank()) {
						columns.add(i);
						numbers.add(RepairedNumber.of(row.cell(i)).text());
					}
				}
			}
		}
		if (columns.size() > 1) {
			throw new Unusable("bsn-workbook.columns", Integer.toString(columns.size()));
		}
		boolean headed = !numbers.isEmpty() && isHeading(numbers.getFirst());
		return headed ? List.copyOf(numbers.subList(1, numbers.size())) : numbers;
	}

	/** The workbook has no header, but people write one. */
	private boolean isHeading(String text) {
		var known = new Headings().all().meaning(text);
		return known != null && known.column() == Column.BSN;
	}
}
