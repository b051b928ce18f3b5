//! A thumbnail against its picture: the same, turned, cropped, another, or the same but for a place.

use std::ops::RangeInclusive;

use telltale_pixels::{Orientation, Raster};
use telltale_report::RectPx;

use super::plane::Plane;
use crate::regions::{bounding_cells, connected};

/// Cells of the longer side that both are brought to. Half of a camera's usual 160 pixels: registration and sharpening, in which
/// cameras differ, hardly show at this size.
const CELLS: usize = 80;
/// Cells of the longer side while a crop is searched.
const SEARCH_CELLS: usize = 40;
/// Cells of the picture's longer side from which other arrangements are made: touching all pixels for each of them would take most of
/// the time of this check.
const PICTURE_CELLS: usize = 128;
/// Fewest pixels of a thumbnail's shorter side: smaller ones are icons.
const MIN_SIDE_PX: usize = 24;
/// Least deviation of brightness that can be compared, in grey levels: JPEG noise of small thumbnails stays below 4.
const MIN_DEVIATION: f32 = 6.0;
/// Cells by which thumbnail and picture may be displaced: cameras scale before or after they cut the sensor's edge.
const MAX_SHIFT: isize = 2;
/// Relative difference of side ratios that rounding to whole pixels explains for thumbnails of 120 pixels and less.
const RATIO_TOLERANCE: f64 = 0.04;
/// A bar is darker than this in all of its pixels; coding lets black rise to about 16.
const BAR_LUMA: f32 = 24.0;
/// Correlation from which the thumbnail counts as turned or mirrored, and below which another arrangement is looked for at all.
/// Ordinary photos stay above 0.92 in the plain one (`models/thumbnails.md`).
const FOUND: f32 = 0.9;
/// Correlation from which a part counts as found: many places and sizes are tried, and the best of them reaches 0.93 in 99 of 100
/// pairs of unrelated photos (`models/thumbnails.md`).
const PART_FOUND: f32 = 0.95;
/// By how much another arrangement must fit better than the plain one.
const BETTER: f32 = 0.1;
/// Half the side of the window over which local differences are averaged, in cells.
const WINDOW: usize = 2;
/// Floor of the scale of local differences, in grey levels: what two JPEG codings alone leave.
const FLOOR: f32 = 2.0;
/// Bands of brightness whose means make the curve that carries the picture's tones over to the thumbnail's.
const CURVE_BANDS: usize = 16;

/// How both lie to each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fit {
    /// As it should be, or as nearly as can be said.
    Plain,
    /// The thumbnail is the picture turned or mirrored: how the picture would have to be.
    Turned(Orientation),
    /// The picture is a part of what the thumbnail shows: its share of the thumbnail's area.
    Part(f64),
}

/// What the comparison gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// 1 less the correlation in the plain arrangement, 0..2: 0 is the same.
    pub difference: f64,
    /// Best arrangement.
    pub fit: Fit,
    /// Largest local difference in units of the usual one.
    pub local: f64,
    /// Where: in the picture as stored, largest first.
    pub places: Vec<RectPx>,
}

/// How a thumbnail lies over its picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Laid {
    /// What it shows beside black bars, in its own pixels as stored.
    pub content: RectPx,
    /// What it covers, in the picture as stored.
    pub part: RectPx,
    /// Whether it stands upright already while the picture is turned when shown.
    pub is_upright: bool,
    /// Correlation of brightness, -1..=1; none where one of both is too small or too flat.
    pub correlation: Option<f32>,
}

/// How the picture is laid on the thumbnail's grid.
struct Candidate {
    plane: Plane,
    part: RectPx,
    /// Whether the thumbnail stands upright already while the picture is turned when shown.
    upright: bool,
}

/// Compares; none where the thumbnail or the picture is too small or too flat.
pub fn compare(thumbnail: &Raster, picture: &Raster, orientation: Orientation) -> Option<Compared> {
    if thumbnail.width().min(thumbnail.height()) < MIN_SIDE_PX || picture.width().min(picture.height()) < MIN_SIDE_PX {
        return None;
    }
    let (_, thumb, candidates) = candidates(thumbnail, picture, orientation)?;
    let (best, (correlation, x, y)) = best(&thumb, &candidates)?;
    if thumb.deviation() < MIN_DEVIATION || best.plane.deviation() < MIN_DEVIATION {
        return None;
    }
    let mut compared = Compared { difference: f64::from(1.0 - correlation), fit: Fit::Plain, local: 0.0, places: Vec::new() };
    if correlation < FOUND {
        compared.fit = fine(picture).map_or(Fit::Plain, |fine| other_fit(&thumb, &fine, picture, correlation));
    }
    let (local, marked) = local(&thumb, &best.plane, x, y);
    compared.local = local;
    compared.places = places(&marked, &best.plane, best, picture, orientation);
    Some(compared)
}

/// In which of the ordinary ways the thumbnail fits the picture best; the plain one where neither says.
pub fn lay(thumbnail: &Raster, picture: &Raster, orientation: Orientation) -> Laid {
    let whole = |raster: &Raster| RectPx { x: 0, y: 0, width: raster.width() as u32, height: raster.height() as u32 };
    let fitted = candidates(thumbnail, picture, orientation).and_then(|(content, thumb, candidates)| {
        let (best, (correlation, ..)) = best(&thumb, &candidates)?;
        let is_flat = thumb.deviation() < MIN_DEVIATION || best.plane.deviation() < MIN_DEVIATION;
        (!is_flat).then_some(Laid { content, part: best.part, is_upright: best.upright, correlation: Some(correlation) })
    });
    fitted.unwrap_or(Laid { content: whole(thumbnail), part: whole(picture), is_upright: false, correlation: None })
}

/// The arrangement with the best correlation over small displacements.
fn best<'a>(thumb: &Plane, candidates: &'a [Candidate]) -> Option<(&'a Candidate, (f32, isize, isize))> {
    candidates.iter().map(|c| (c, shifted(thumb, &c.plane))).max_by(|a, b| a.1.0.total_cmp(&b.1.0))
}

/// The thumbnail without black bars, its grid, and the picture on that in all ordinary ways.
fn candidates(thumbnail: &Raster, picture: &Raster, orientation: Orientation) -> Option<(RectPx, Plane, Vec<Candidate>)> {
    let ratio = |w: usize, h: usize| w as f64 / h as f64;
    let (width, height) = (picture.width(), picture.height());
    let content = content(thumbnail, [ratio(width, height), ratio(height, width)]);
    let (tw, th) = (content.width as usize, content.height as usize);
    let (columns, rows) = if tw >= th { (CELLS, (CELLS * th / tw).max(1)) } else { ((CELLS * tw / th).max(1), CELLS) };
    let thumb = Plane::of(thumbnail, content, columns, rows)?;
    let mut candidates = Vec::new();
    let mut add = |columns: usize, rows: usize, wanted: f64, upright: bool| {
        let whole = RectPx { x: 0, y: 0, width: width as u32, height: height as u32 };
        let relative = (wanted / ratio(width, height)).ln().abs();
        let mut parts = vec![whole];
        if relative > RATIO_TOLERANCE {
            // Another ratio of sides: stretched, or the middle of the picture.
            parts.push(middle(width, height, wanted));
        }
        for part in parts {
            let Some(plane) = Plane::of(picture, part, columns, rows) else { continue };
            let plane = if upright { turned(&plane, orientation) } else { plane };
            candidates.push(Candidate { plane, part, upright });
        }
    };
    add(columns, rows, ratio(tw, th), false);
    if orientation.exif() != 1 {
        let (c, r, wanted) =
            if orientation.swaps_sides() { (rows, columns, ratio(th, tw)) } else { (columns, rows, ratio(tw, th)) };
        add(c, r, wanted, true);
    }
    Some((content, thumb, candidates))
}

/// The largest part in the middle with this ratio of sides.
fn middle(width: usize, height: usize, ratio: f64) -> RectPx {
    let w = (width as f64).min(height as f64 * ratio).round().max(1.0) as usize;
    let h = (height as f64).min(width as f64 / ratio).round().max(1.0) as usize;
    let (w, h) = (w.min(width), h.min(height));
    RectPx { x: ((width - w) / 2) as u32, y: ((height - h) / 2) as u32, width: w as u32, height: h as u32 }
}

fn turned(plane: &Plane, orientation: Orientation) -> Plane {
    let (columns, rows, values) = orientation.grid_in_view(plane.columns as u32, plane.rows as u32, &plane.values);
    Plane { columns: columns as usize, rows: rows as usize, values }
}

/// The thumbnail without the black bars that fill it up to 4:3; all of it where they do not explain its ratio of sides.
fn content(thumbnail: &Raster, ratios: [f64; 2]) -> RectPx {
    let (width, height) = (thumbnail.width(), thumbnail.height());
    let whole = RectPx { x: 0, y: 0, width: width as u32, height: height as u32 };
    let Some(plane) = Plane::of(thumbnail, whole, width, height) else { return whole };
    let is_dark_row = |y: usize| plane.values[y * width..(y + 1) * width].iter().all(|v| *v < BAR_LUMA);
    let is_dark_column = |x: usize| (0..height).all(|y| plane.values[y * width + x] < BAR_LUMA);
    // One more line on each side: the edge of a bar rings.
    let bars = |len: usize, is_dark: &dyn Fn(usize) -> bool| -> (usize, usize) {
        let before = (0..len / 3).take_while(|i| is_dark(*i)).count();
        let behind = (0..len / 3).take_while(|i| is_dark(len - 1 - *i)).count();
        if before == 0 || behind == 0 { (0, len) } else { (before + 1, len - behind - 1) }
    };
    let ((x0, x1), (y0, y1)) = (bars(width, &is_dark_column), bars(height, &is_dark_row));
    let cut = RectPx { x: x0 as u32, y: y0 as u32, width: (x1 - x0) as u32, height: (y1 - y0) as u32 };
    let error = |rect: RectPx| {
        let own = f64::from(rect.width) / f64::from(rect.height);
        ratios.iter().map(|r| (own / r).ln().abs()).fold(f64::INFINITY, f64::min)
    };
    if error(cut) < error(whole) { cut } else { whole }
}

/// Best correlation over small displacements, and the displacement.
fn shifted(thumb: &Plane, picture: &Plane) -> (f32, isize, isize) {
    let shifts = (-MAX_SHIFT..=MAX_SHIFT).flat_map(|y| (-MAX_SHIFT..=MAX_SHIFT).map(move |x| (x, y)));
    shifts.map(|(x, y)| (thumb.correlation(picture, x, y), x, y)).max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((0.0, 0, 0))
}

/// How well the best part of the thumbnail fits the picture, for the measurement that [`FOUND`] rests on.
pub fn best_part(thumbnail: &Raster, picture: &Raster) -> Option<f32> {
    let (_, thumb, _) = candidates(thumbnail, picture, Orientation::default())?;
    part(&thumb, &fine(picture)?, picture).map(|(correlation, _)| correlation)
}

/// The whole picture, finer than any thumbnail's grid.
fn fine(picture: &Raster) -> Option<Plane> {
    let whole = RectPx { x: 0, y: 0, width: picture.width() as u32, height: picture.height() as u32 };
    let longer = picture.width().max(picture.height());
    let cells = |len: usize| (PICTURE_CELLS * len / longer).max(1);
    Plane::of(picture, whole, cells(picture.width()), cells(picture.height()))
}

/// Turned, mirrored or a part, where one of these fits clearly better than the plain arrangement.
fn other_fit(thumb: &Plane, fine: &Plane, picture: &Raster, plain: f32) -> Fit {
    let needed = FOUND.max(plain + BETTER);
    let turns = (2..=8).map(Orientation::from_exif).map(|turn| {
        let (columns, rows) = if turn.swaps_sides() { (thumb.rows, thumb.columns) } else { (thumb.columns, thumb.rows) };
        (shifted(thumb, &turned(&fine.resized(columns, rows), turn)).0, turn)
    });
    if let Some((_, turn)) = turns.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(correlation, _)| *correlation >= needed) {
        return Fit::Turned(turn);
    }
    match part(thumb, fine, picture) {
        Some((correlation, share)) if correlation >= PART_FOUND.max(plain + BETTER) => Fit::Part(share),
        _ => Fit::Plain,
    }
}

/// The best place of the picture inside the thumbnail: correlation and share of the area. First everywhere on a coarse grid, then
/// around the best place on the whole one.
fn part(thumb: &Plane, fine: &Plane, picture: &Raster) -> Option<(f32, f64)> {
    let longer = thumb.columns.max(thumb.rows);
    let scale = |n: usize| (n * SEARCH_CELLS / longer).max(1);
    let coarse = thumb.resized(scale(thumb.columns), scale(thumb.rows));
    let ratio = picture.width() as f64 / picture.height() as f64;
    // Below a third of the side too few cells are left to be sure.
    let first = best_place(&coarse, fine, ratio, coarse.columns.div_ceil(3)..=coarse.columns, None)?;
    let finer = |n: usize| n * thumb.columns / coarse.columns;
    let columns = finer(first.columns);
    let around = Some((finer(first.x), finer(first.y)));
    let best = best_place(thumb, fine, ratio, columns.saturating_sub(2).max(1)..=columns + 2, around).unwrap_or(first);
    Some((best.correlation, best.share))
}

/// A place of the picture inside a thumbnail.
#[derive(Clone, Copy)]
struct Place {
    correlation: f32,
    share: f64,
    x: usize,
    y: usize,
    columns: usize,
}

/// The best of all places, or of those within two cells of `around`, for widths in `widths`.
fn best_place(
    thumb: &Plane,
    picture: &Plane,
    ratio: f64,
    widths: RangeInclusive<usize>,
    around: Option<(usize, usize)>,
) -> Option<Place> {
    let mut best: Option<Place> = None;
    for columns in widths {
        let rows = (columns as f64 / ratio).round() as usize;
        let is_part = columns <= thumb.columns && rows >= thumb.rows.div_ceil(3) && rows <= thumb.rows;
        if !is_part || (columns == thumb.columns && rows == thumb.rows) {
            continue;
        }
        let small = picture.resized(columns, rows);
        let (last_x, last_y) = (thumb.columns - columns, thumb.rows - rows);
        let near = |at: usize, last: usize| at.saturating_sub(2).min(last)..=(at + 2).min(last);
        let (xs, ys) = around.map_or((0..=last_x, 0..=last_y), |(x, y)| (near(x, last_x), near(y, last_y)));
        for (x, y) in ys.flat_map(|y| xs.clone().map(move |x| (x, y))) {
            let correlation = thumb.correlation(&small, x as isize, y as isize);
            if best.is_none_or(|b| correlation > b.correlation) {
                let share = (columns * rows) as f64 / (thumb.columns * thumb.rows) as f64;
                best = Some(Place { correlation, share, x, y, columns });
            }
        }
    }
    best
}

/// Largest local difference in units of the usual one, and the cells of the picture's plane that belong to it.
fn local(thumb: &Plane, picture: &Plane, x: isize, y: isize) -> (f64, Vec<bool>) {
    let (columns, rows) = (picture.columns, picture.rows);
    let pair = |i: usize| -> Option<(f32, f32)> {
        let (tx, ty) = ((i % columns) as isize + x, (i / columns) as isize + y);
        let inside = tx >= 0 && ty >= 0 && (tx as usize) < thumb.columns && (ty as usize) < thumb.rows;
        inside.then(|| (picture.values[i], thumb.values[ty as usize * thumb.columns + tx as usize]))
    };
    let curve = curve(&(0..columns * rows).filter_map(pair).collect::<Vec<_>>());
    let residual: Vec<f32> = (0..columns * rows).map(|i| pair(i).map_or(0.0, |(p, t)| t - carry(&curve, p))).collect();
    let mut means = vec![0f32; columns * rows];
    let edge = WINDOW + MAX_SHIFT as usize;
    for row in edge..rows.saturating_sub(edge) {
        for column in edge..columns.saturating_sub(edge) {
            let lines = row - WINDOW..=row + WINDOW;
            let sum: f32 =
                lines.map(|l| residual[l * columns + column - WINDOW..=l * columns + column + WINDOW].iter().sum::<f32>()).sum();
            means[row * columns + column] = (sum / ((2 * WINDOW + 1) * (2 * WINDOW + 1)) as f32).abs();
        }
    }
    let mut sorted: Vec<f32> = means.iter().copied().filter(|m| *m > 0.0).collect();
    sorted.sort_by(f32::total_cmp);
    let Some((usual, largest)) = sorted.get(sorted.len() / 2).zip(sorted.last()) else {
        return (0.0, vec![false; columns * rows]);
    };
    let marked = means.iter().map(|m| *m >= 0.5 * largest && *m > 0.0).collect();
    (f64::from(largest / (usual + FLOOR)), marked)
}

/// Tones of the picture and, for each, the thumbnail's: the means of the middle halves of cells of nearly the same tone. An editor's
/// or a camera's curve does not count as a difference, and a changed place is too small to bend it.
fn curve(pairs: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let mut bands = vec![Vec::new(); CURVE_BANDS];
    for (picture, thumb) in pairs {
        let band = (picture * CURVE_BANDS as f32 / 256.0) as usize;
        bands[band.min(CURVE_BANDS - 1)].push((*picture, *thumb));
    }
    let enough = (pairs.len() / 100).max(4);
    let bands = bands.into_iter().filter(|band| band.len() >= enough);
    bands
        .map(|mut band| {
            band.sort_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)));
            let middle = &band[band.len() / 4..band.len() - band.len() / 4];
            let mean = |value: fn(&(f32, f32)) -> f32| middle.iter().map(value).sum::<f32>() / middle.len() as f32;
            (mean(|p| p.0), mean(|p| p.1))
        })
        .collect()
}

/// A tone carried over the curve: straight between its points, and beyond its ends as far off as there.
fn carry(curve: &[(f32, f32)], tone: f32) -> f32 {
    let at = curve.partition_point(|p| p.0 < tone);
    match (at.checked_sub(1).and_then(|i| curve.get(i)), curve.get(at)) {
        (Some(a), Some(b)) => a.1 + (tone - a.0) / (b.0 - a.0).max(0.5) * (b.1 - a.1),
        (Some(end), None) | (None, Some(end)) => end.1 + tone - end.0,
        (None, None) => tone,
    }
}

/// The marked cells as places in the picture in view, largest first.
fn places(marked: &[bool], plane: &Plane, candidate: &Candidate, picture: &Raster, orientation: Orientation) -> Vec<RectPx> {
    let (width, height) = (picture.width() as u32, picture.height() as u32);
    let (part, upright) = (candidate.part, candidate.upright);
    // Of an upright grid the part must be brought upright too.
    let Some(part) = (if upright { orientation.rect_in_view(part, width, height) } else { Some(part) }) else {
        return Vec::new();
    };
    let scale = |cell: usize, cells: usize, len: u32| (cell as u64 * u64::from(len) / cells as u64) as u32;
    let rects = connected(plane.columns, marked).into_iter().filter_map(|region| {
        let cells = bounding_cells(&region, plane.columns)?;
        let (x0, x1) = (scale(cells.x0, plane.columns, part.width), scale(cells.x1, plane.columns, part.width));
        let (y0, y1) = (scale(cells.y0, plane.rows, part.height), scale(cells.y1, plane.rows, part.height));
        let rect = RectPx { x: part.x + x0, y: part.y + y0, width: (x1 - x0).max(1), height: (y1 - y0).max(1) };
        if upright { Some(rect) } else { orientation.rect_in_view(rect, width, height) }
    });
    rects.collect()
}
