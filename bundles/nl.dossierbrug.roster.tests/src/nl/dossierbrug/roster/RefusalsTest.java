package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;

/** Files that cannot be used: each is named, with the reason and what to do. */
class RefusalsTest extends ListTest {

	private void assertRefused(String id, Path file) {
		Refusal refusal = refused(file);
		assertEquals(id, refusal.id());
		for (Language language : Language.all()) {
			assertTrue(refusal.what().in(language).contains(file.getFileName().toString()), refusal.toString());
			assertFalse(refusal.toString().contains(folder.toString()), "the folder is nobody's business");
			assertFalse(refusal.next().in(language).isBlank() || refusal.who().in(language).isBlank());
		}
	}

	private Path bytes(String name, byte[] content) throws IOException {
		return Files.write(folder.resolve(name), content);
	}

	private Path zip(String name, String... parts) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
			for (String part : parts) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
			}
		}
		return folder.resolve(name);
	}

	@Test
	void aFileThatIsNotThere() throws IOException {
		assertRefused("list.missing", folder.resolve("weg.xlsx"));
		assertRefused("list.folder", Files.createDirectory(folder.resolve("map")));
		assertRefused("list.empty", bytes("leeg.xlsx", new byte[0]));
		assertRefused("list.empty", bytes("wit.csv", " \r\n\r\n ".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aWorkbookWithAPassword() throws Exception {
		Path plain = workbook("open.xlsx", row("BSN", "Naam"), row(BSN, "Sem Vries"));
		Path locked = folder.resolve("dicht.xlsx");
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("geheim");
			try (var out = encryptor.getDataStream(container)) {
				Files.copy(plain, out);
			}
			try (var out = Files.newOutputStream(locked)) {
				container.writeFilesystem(out);
			}
		}
		assertRefused("list.password", locked);
		Path old = folder.resolve("dicht.xls");
		Biff8EncryptionKey.setCurrentUserPassword("geheim");
		try (HSSFWorkbook workbook = new HSSFWorkbook(); var out = Files.newOutputStream(old)) {
			workbook.createSheet().createRow(0).createCell(0).setCellValue("BSN");
			workbook.write(out);
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertRefused("list.password", old);
	}

	@Test
	void aDamagedWorkbook() throws IOException {
		byte[] whole = Files.readAllBytes(workbook("heel.xlsx", row("BSN", "Naam"), row(BSN, "Sem Vries")));
		assertRefused("list.damaged", bytes("half.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)));
		byte[] old = Files.readAllBytes(workbook("heel.xls", row("BSN", "Naam"), row(BSN, "Sem Vries")));
		assertRefused("list.damaged", bytes("half.xls", java.util.Arrays.copyOf(old, 700)));
	}

	@Test
	void whereverAWorkbookIsDamagedItIsReadOrRefused() throws IOException {
		for (String name : List.of("heel.xlsx", "heel.xls")) {
			byte[] whole = Files.readAllBytes(workbook(name, row("BSN", "Naam", "Geboortedatum"), row(BSN, "Sem Vries", java.time.LocalDate.of(2014, 2, 3))));
			for (int at = 8; at < whole.length; at += Math.max(1, whole.length / 400)) {
				byte[] damaged = whole.clone();
				damaged[at] ^= 0x55;
				reader.read(bytes("kapot-" + name, damaged), List.of(), HINTS, nl.dossierbrug.core.outcome.Progress.NONE);
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {"list.kind|brief.pdf|%PDF-1.7 inhoud", "list.kind|brief.xls|{\\rtf1 tekst}",
			"list.html|export.xls|<html><p>Log eerst in.</p></html>", "list.html|export.xls|  <!DOCTYPE HTML><html>",
			"list.nopupils|export.xls|<table><tr><td>BSN</td></tr></table>", "list.mht|export.xls|MIME-Version: 1.0", "list.nopupils|EDEX.XML|<?xml version='1.0'?><EDEX><school/></EDEX>",
			"list.kind|dossier.xml|<?xml version='1.0'?><dossier xmlns='x'/>",
			"list.save-as|export.xls|<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"})
	void aTextOfAnotherKind(String id, String name, String content) throws IOException {
		assertRefused(id, bytes(name, content.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aFileOfAnotherProgram() throws IOException {
		assertRefused("list.kind", zip("brief.docx", "[Content_Types].xml", "_rels/.rels", "word/document.xml"));
		assertRefused("list.kind", zip("alles.zip", "leerlingen.csv"));
		assertRefused("list.header.none", zip("lijst.ods", "mimetype", "content.xml"));
		assertRefused("list.numbers", zip("lijst.numbers", "Index/Document.iwa", "Metadata/Properties.plist"));
		assertRefused("list.save-as", zip("lijst.xlsb", "_rels/.rels", "xl/workbook.bin"));
		assertRefused("list.old-excel", bytes("oud.xls", new byte[] {9, 8, 8, 0, 0, 5, 16, 0, 0, 0}));
		assertRefused("list.old-excel", bytes("ouder.xls", new byte[] {9, 0, 4, 0, 2, 0, 16, 0, 0, 0}));
		assertRefused("list.unknown", bytes("foto.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
	}

	@Test
	void aQuotationMarkThatIsNeverClosed() throws IOException {
		assertRefused("list.csv-quotes", csv("BSN;Naam;Groep", BSN + ";\"Sem Vries;8A", OTHER + ";Noor Berg;8A"));
	}
}
