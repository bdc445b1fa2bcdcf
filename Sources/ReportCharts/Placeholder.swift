internal import ReportModel
