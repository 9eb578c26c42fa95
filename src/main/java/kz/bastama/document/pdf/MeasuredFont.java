package kz.bastama.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** A font of one document that looks the widths and numbers of its glyphs up in what earlier documents have measured. */
final class MeasuredFont extends PDFont {

    private final PDType0Font font;
    private final Glyphs glyphs;

    MeasuredFont(PDType0Font font, Glyphs glyphs) {
        super(font.getCOSObject());
        this.font = font;
        this.glyphs = glyphs;
    }

    @Override
    public float getStringWidth(String text) throws IOException {
        float width = 0;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (!glyphs.knows(letter)) {
                return font.getStringWidth(text);
            }
            width += glyphs.width(letter, font);
        }
        return width;
    }

    @Override
    protected byte[] encode(int letter) throws IOException {
        return glyphs.knows(letter) ? glyphs.code(letter, font) : font.encode(Character.toString(letter));
    }

    @Override
    public int readCode(InputStream codes) throws IOException {
        return font.readCode(codes);
    }

    @Override
    public void addToSubset(int letter) {
        font.addToSubset(letter);
    }

    @Override
    public void subset() throws IOException {
        font.subset();
    }

    @Override
    public boolean willBeSubset() {
        return font.willBeSubset();
    }

    /** From the dictionary, since it is asked for by the constructor above. */
    @Override
    public String getName() {
        return getCOSObject().getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public PDFontDescriptor getFontDescriptor() {
        return font.getFontDescriptor();
    }

    @Override
    public Matrix getFontMatrix() {
        return font.getFontMatrix();
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return font.getBoundingBox();
    }

    @Override
    public Vector getPositionVector(int code) {
        return font.getPositionVector(code);
    }

    @Override
    @SuppressWarnings("deprecation")
    public float getHeight(int code) throws IOException {
        return font.getHeight(code);
    }

    @Override
    public float getWidth(int code) throws IOException {
        return font.getWidth(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) throws IOException {
        return font.hasExplicitWidth(code);
    }

    @Override
    public float getWidthFromFont(int code) throws IOException {
        return font.getWidthFromFont(code);
    }

    /** Asked only of the fourteen fonts that every reader of PDF has; ours comes out of a file and is none of them. */
    @Override
    protected float getStandard14Width(int code) {
        throw new IllegalStateException(getName() + " is no standard font");
    }

    @Override
    public boolean isEmbedded() {
        return font.isEmbedded();
    }

    @Override
    public boolean isDamaged() {
        return font.isDamaged();
    }

    @Override
    public boolean isVertical() {
        return font.isVertical();
    }
}
